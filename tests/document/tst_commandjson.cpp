// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/commandjson.h"

#include "document/recognitionjson.h"
#include "document/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// A command as a column of test data.
struct Given {
    Command command;
};
Q_DECLARE_METATYPE(Given)

namespace {

// A page that uses every field there is.
Page fullPage()
{
    Page page;
    page.id = { 1 };
    page.source = { u"/notes/Übung 1.tif"_s, 2, 5, u"Übung 1.tif"_s, u"https://notes.example/1.tif"_s };
    page.size = { 3024, 4032 };
    page.steps << PageStep { PageStep::Kind::Rotate, 3 };
    page.notices << u"The file looks incomplete."_s;
    Error error { ErrorKind::Service, u"It was refused."_s };
    error.outcome = Outcome::Refused;
    error.provider = u"huawei"_s;
    error.reader = u"huawei"_s;
    error.code = u"ModelArts.4401"_s;
    error.requestId = u"r-1"_s;
    page.errors << error;

    Recognition recognition;
    recognition.id = { 2 };
    recognition.provider = u"tesseract"_s;
    recognition.reader = u"tesseract:chi_sim"_s;
    recognition.model = u"5.3"_s;
    recognition.requestId = u"q"_s;
    recognition.options = { { u"language"_s, u"chi_sim"_s } };
    recognition.sentHash = QByteArray("\x01\x00\xff", 3);
    recognition.rawAnswer = QByteArray("{\"a\":\0}", 7);
    recognition.when = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    recognition.took = std::chrono::milliseconds(1234);
    recognition.warnings << u"A box was clamped."_s;
    Line line = readLine(u"大 江"_s, { 0.98, 0, 0.25 }, 10.25);
    line.glyphs[0].alternatives = { { u"太"_s, std::nullopt }, { u"犬"_s, 0.125 } };
    line.glyphs[0].origin = Origin::Estimated;
    line.glyphs[2].score.raw = 25;
    line.words << Word { 0, 1, rectPolygon({ 0, 0, 10, 20 }), { 0.5, 50, ScoredAt::Word } };
    line.baseline = QPolygonF({ { 0, 18.5 }, { 30, 19.75 } });
    line.score = { 0.5, 0.5, ScoredAt::Line };
    line.paragraph = 2;
    line.direction = WritingDirection::TopToBottom;
    recognition.lines << line;
    page.recognitions << recognition;

    TranscriptLine mine = sampleLine(3, u"大\u202E江"_s, { 0.4 });
    mine.glyphs[1].certain = true;
    mine.touched = true;
    mine.paragraph = 2;
    mine.source = { 2 };
    page.transcript.lines << mine << TranscriptLine {};
    page.reference = { ReferenceKind::File, u"大江东去\n浪淘尽\u202E\t\""_s, u"Übung.txt"_s };
    return page;
}

} // namespace

class TestCommandJson : public QObject
{
    Q_OBJECT
private slots:
    void thereAndBack_data();
    void thereAndBack();
    void pagesThereAndBack();
    void signedAddressesGoIntoNoFile();
    void strangersAreNoCommand_data();
    void strangersAreNoCommand();
    void badNumbersAreTamed();
    void badReferencesAreNone_data();
    void badReferencesAreNone();
};

void TestCommandJson::thereAndBack_data()
{
    QTest::addColumn<Given>("given");
    const Page page = fullPage();
    const TranscriptLine line = page.transcript.lines.first();
    QTest::addRow("insert pages") << Given { InsertPages { { { 0, page }, { 7, Page {} } } } };
    QTest::addRow("remove pages") << Given { RemovePages { { { 1 }, { 3 } } } };
    QTest::addRow("order pages") << Given { OrderPages { { { 3 }, { 1 } } } };
    QTest::addRow("steps") << Given { SetSteps { { 1 }, page.steps } };
    QTest::addRow("no steps") << Given { SetSteps { { 1 }, {} } };
    QTest::addRow("facts") << Given { SetImageFacts { { 1 }, { 5, 6 }, page.notices } };
    QTest::addRow("size not known") << Given { SetImageFacts { { 1 }, {}, {} } };
    QTest::addRow("recognition") << Given { AddRecognition { { 1 }, page.recognitions.first() } };
    QTest::addRow("recognition taken away") << Given { AddRecognition { { 1 }, {} } };
    QTest::addRow("errors") << Given { SetErrors { { 1 }, page.errors } };
    QTest::addRow("replace lines") << Given { ReplaceLines { { 1 }, { { 4 }, { 5 } }, { 3 }, { line } } };
    QTest::addRow("delete lines") << Given { ReplaceLines { { 1 }, { { 4 } }, {}, {} } };
    QTest::addRow("order lines") << Given { OrderLines { { 1 }, { { 4 }, { 3 } } } };
    QTest::addRow("all lines") << Given { SetLines { { 1 }, page.transcript.lines } };
    QTest::addRow("reference from a file") << Given { SetReference { { 1 }, page.reference } };
    QTest::addRow("typed reference") << Given { SetReference {
        { 1 }, { ReferenceKind::Typed, u"typed"_s, {} } } };
    QTest::addRow("typed reference without text")
        << Given { SetReference { { 1 }, { ReferenceKind::Typed, {}, {} } } };
    QTest::addRow("transcript as reference")
        << Given { SetReference { { 1 }, { ReferenceKind::Transcript, {}, {} } } };
    QTest::addRow("no reference") << Given { SetReference { { 1 }, {} } };
    QTest::addRow("large id") << Given { RemovePages { { { (quint64(1) << 53) + 1 } } } };
}

void TestCommandJson::thereAndBack()
{
    QFETCH(Given, given);
    const Command& command = given.command;
    const QByteArray bytes = QJsonDocument(toJson(command)).toJson(QJsonDocument::Compact);
    QVERIFY(!bytes.contains('\n'));
    const std::optional<Command> back = commandFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(back);
    QVERIFY(*back == command);
}

void TestCommandJson::pagesThereAndBack()
{
    QCOMPARE(pageFromJson(toJson(fullPage())), fullPage());
    QCOMPARE(pageFromJson(toJson(Page {})), Page {});
    QCOMPARE(pageFromJson({}), Page {});
}

void TestCommandJson::signedAddressesGoIntoNoFile()
{
    Page page = fullPage();
    page.source.address = u"https://notes.example/1.tif?AccessKeyId=a&Signature=canary"_s;
    QVERIFY(!QJsonDocument(toJson(page)).toJson().contains("canary"));
    QCOMPARE(pageFromJson(toJson(page)).source.address, QString());
}

void TestCommandJson::strangersAreNoCommand_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addRow("empty") << QByteArray("{}");
    QTest::addRow("another verb") << QByteArray(R"({"do":"burn","page":1})");
    QTest::addRow("verb is a number") << QByteArray(R"({"do":1})");
    QTest::addRow("case") << QByteArray(R"({"do":"Set-Lines"})");
}

void TestCommandJson::strangersAreNoCommand()
{
    QFETCH(QByteArray, json);
    QVERIFY(!commandFromJson(QJsonDocument::fromJson(json).object()));
}

void TestCommandJson::badNumbersAreTamed()
{
    const QJsonObject glyph { { "text"_L1, "a"_L1 }, { "confidence"_L1, 7 }, { "measuredAt"_L1, "moon"_L1 },
        { "polygon"_L1, QJsonArray { QJsonArray { 1, "x"_L1 } } } };
    const QJsonObject line { { "id"_L1, -5 }, { "glyphs"_L1, QJsonArray { glyph, 3 } } };
    const QJsonObject object { { "id"_L1, -1 }, { "size"_L1, QJsonArray { -3, 4 } },
        { "steps"_L1, QJsonArray { QJsonObject { { "quarterTurns"_L1, -1 } } } },
        { "lines"_L1, QJsonArray { line } } };
    const Page page = pageFromJson(object);
    QVERIFY(!page.id);
    QCOMPARE(page.size, QSize());
    QCOMPARE(page.steps.first().quarterTurns, 3);
    const TranscriptLine read = page.transcript.lines.first();
    QVERIFY(!read.id);
    QCOMPARE(read.text(), u"a"_s);
    QVERIFY(!read.glyphs.first().glyph.score.unit);
    QCOMPARE(read.glyphs.first().glyph.score.measuredAt, ScoredAt::None);
    QVERIFY(read.glyphs.first().glyph.polygon.isEmpty());
    QVERIFY(!recognitionFromJson({}).took); // of a journal from before it was noted
    QVERIFY(!recognitionFromJson({ { "milliseconds"_L1, -5 } }).took);
    QVERIFY(!recognitionFromJson({ { "milliseconds"_L1, 1e300 } }).took);
}

void TestCommandJson::badReferencesAreNone_data()
{
    QTest::addColumn<QJsonValue>("json");
    const auto row = [](const char* name, const QJsonValue& kind, const QJsonValue& text) {
        QTest::addRow("%s", name) << QJsonValue(QJsonObject { { "kind"_L1, kind }, { "text"_L1, text } });
    };
    QTest::addRow("of before there were any") << QJsonValue(QJsonValue::Undefined);
    QTest::addRow("no object") << QJsonValue("typed"_L1);
    QTest::addRow("nothing in it") << QJsonValue(QJsonObject());
    row("unknown kind", "dictated"_L1, "a"_L1);
    row("kind is a number", 3, "a"_L1);
    row("text is a number", "typed"_L1, 7);
    row("text is a list", "file"_L1, QJsonArray { "a"_L1 });
    row("no text", "typed"_L1, QJsonValue::Undefined);
}

void TestCommandJson::badReferencesAreNone()
{
    QFETCH(QJsonValue, json);
    QJsonObject page = toJson(fullPage());
    page.insert("reference"_L1, json); // undefined takes the key away
    Page expected = fullPage();
    expected.reference = {};
    QCOMPARE(pageFromJson(page), expected);
    QJsonObject command = toJson(Command(SetReference { { 1 }, fullPage().reference }));
    command.insert("reference"_L1, json);
    // A command nevertheless: what follows it in a journal must not be lost.
    const std::optional<Command> read = commandFromJson(command);
    QVERIFY(read && *read == Command(SetReference { { 1 }, {} }));
}

QTEST_GUILESS_MAIN(TestCommandJson)
#include "tst_commandjson.moc"
