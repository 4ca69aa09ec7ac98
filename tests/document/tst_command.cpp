// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/command.h"

#include "document/samples.h"

#include <QTest>

#include <numeric>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

/// A command as a column of test data.
struct Given {
    Command command;
};
Q_DECLARE_METATYPE(Given)

namespace {

QList<LineId> ids(std::initializer_list<quint64> numbers)
{
    QList<LineId> list;
    for (const quint64 number : numbers)
        list << LineId { number };
    return list;
}

Document sample()
{
    Document document;
    for (quint64 id : { 1, 2, 3 }) {
        Page page;
        page.id = { id };
        page.source.name = u"page %1"_s.arg(id);
        page.size = { 100, 200 };
        document.pages << page;
    }
    Page& first = document.pages.first();
    for (quint64 id : { 11, 12, 13, 14 })
        first.transcript.lines << sampleLine(id, u"line %1"_s.arg(id), { 0.4 });
    Recognition recognition;
    recognition.id = { 21 };
    recognition.provider = u"tesseract"_s;
    recognition.reader = u"tesseract:eng"_s;
    first.recognitions << recognition;
    first.errors << Error { ErrorKind::Image, u"It is cut."_s };
    document.pages.last().reference = { ReferenceKind::Typed, u"typed"_s, {} };
    return document;
}

QString order(const Document& document)
{
    QStringList numbers;
    for (const TranscriptLine& line : document.pages.first().transcript.lines)
        numbers << QString::number(line.id.value);
    return numbers.join(u' ');
}

Recognition reading(quint64 id, const QString& reader)
{
    Recognition recognition;
    recognition.id = { id };
    recognition.reader = reader;
    recognition.lines << readLine(u"read"_s, { 0.5 });
    return recognition;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT
private slots:
    void undoAndRedoGiveBackExactly_data();
    void undoAndRedoGiveBackExactly();
    void whatDoesNotFitChangesNothing_data();
    void whatDoesNotFitChangesNothing();
    void replacingLines_data();
    void replacingLines();
    void aRecognitionReplacesItsReadersAndItsError();
    void manyEditsUndoInReverse();
    void highestIds_data();
    void highestIds();
    void linesFindTheirPlace();
    void referencesAreThoseOfNow();
};

void TestCommand::undoAndRedoGiveBackExactly_data()
{
    QTest::addColumn<Given>("given");
    Page fourth;
    fourth.id = { 4 };
    Page fifth;
    fifth.id = { 5 };
    const TranscriptLine added = sampleLine(31, u"new"_s);
    const TranscriptLine second = sampleLine(32, u"newer"_s);
    QTest::addRow("insert pages") << Given { InsertPages { { { 0, fourth }, { 2, fifth } } } };
    QTest::addRow("remove pages") << Given { RemovePages { { { 1 }, { 3 } } } };
    QTest::addRow("remove all pages") << Given { RemovePages { { { 3 }, { 1 }, { 2 } } } };
    QTest::addRow("order pages") << Given { OrderPages { { { 3 }, { 1 }, { 2 } } } };
    QTest::addRow("steps") << Given { SetSteps { { 1 }, { { PageStep::Kind::Rotate, 3 } } } };
    QTest::addRow("facts") << Given { SetImageFacts { { 1 }, { 5, 6 }, { u"Cut."_s } } };
    QTest::addRow("errors") << Given { SetErrors { { 1 }, {} } };
    QTest::addRow("replace one") << Given { ReplaceLines { { 1 }, ids({ 12 }), { 11 }, { added } } };
    QTest::addRow("replace first") << Given { ReplaceLines { { 1 }, ids({ 11 }), {}, { added } } };
    QTest::addRow("split") << Given { ReplaceLines { { 1 }, ids({ 14 }), { 13 }, { added, second } } };
    QTest::addRow("merge") << Given { ReplaceLines { { 1 }, ids({ 12, 13 }), { 11 }, { added } } };
    QTest::addRow("merge, named backwards")
        << Given { ReplaceLines { { 1 }, ids({ 13, 12 }), { 11 }, { added } } };
    QTest::addRow("delete") << Given { ReplaceLines { { 1 }, ids({ 12 }), { 11 }, {} } };
    QTest::addRow("delete all") << Given { ReplaceLines { { 1 }, ids({ 11, 12, 13, 14 }), {}, {} } };
    QTest::addRow("add in front") << Given { ReplaceLines { { 1 }, {}, {}, { added } } };
    QTest::addRow("add at the end") << Given { ReplaceLines { { 1 }, {}, { 14 }, { added } } };
    QTest::addRow("order lines") << Given { OrderLines { { 1 }, ids({ 14, 11, 13, 12 }) } };
    QTest::addRow("all lines") << Given { SetLines { { 1 }, { added, second } } };
    QTest::addRow("reference") << Given { SetReference { { 1 }, { ReferenceKind::Transcript, {}, {} } } };
    QTest::addRow("no reference") << Given { SetReference { { 3 }, {} } };
}

void TestCommand::undoAndRedoGiveBackExactly()
{
    QFETCH(Given, given);
    const Command& command = given.command;
    const Document before = sample();
    Document document = before;
    const std::optional<Command> undo = handlens::apply(document, command);
    QVERIFY(undo);
    const Document after = document;
    QVERIFY(after != before);
    const std::optional<Command> redo = handlens::apply(document, *undo);
    QVERIFY(redo);
    QCOMPARE(document, before);
    QVERIFY(handlens::apply(document, *redo));
    QCOMPARE(document, after);
}

void TestCommand::whatDoesNotFitChangesNothing_data()
{
    QTest::addColumn<Given>("given");
    const TranscriptLine twin = sampleLine(11, u"twin"_s);
    Page known;
    known.id = { 2 };
    QTest::addRow("page gone") << Given { SetSteps { { 9 }, {} } };
    QTest::addRow("no page") << Given { RemovePages { { { 9 } } } };
    QTest::addRow("page is there") << Given { InsertPages { { { 0, known } } } };
    QTest::addRow("pages missing") << Given { OrderPages { { { 1 }, { 2 } } } };
    QTest::addRow("page twice") << Given { OrderPages { { { 1 }, { 2 }, { 2 } } } };
    QTest::addRow("line gone") << Given { ReplaceLines { { 1 }, ids({ 99 }), {}, {} } };
    QTest::addRow("one of two gone") << Given { ReplaceLines { { 1 }, ids({ 11, 99 }), {}, {} } };
    QTest::addRow("not neighbours") << Given { ReplaceLines { { 1 }, ids({ 11, 13 }), {}, {} } };
    QTest::addRow("line twice") << Given { ReplaceLines { { 1 }, ids({ 11, 11 }), {}, {} } };
    QTest::addRow("id is taken") << Given { ReplaceLines { { 1 }, ids({ 12 }), { 11 }, { twin } } };
    QTest::addRow("lines missing") << Given { OrderLines { { 1 }, ids({ 11, 12 }) } };
    QTest::addRow("lines of no page") << Given { SetLines { { 9 }, {} } };
    QTest::addRow("reference of no page") << Given { SetReference { { 9 }, {} } };
}

void TestCommand::whatDoesNotFitChangesNothing()
{
    QFETCH(Given, given);
    const Command& command = given.command;
    Document document = sample();
    QVERIFY(!handlens::apply(document, command));
    QCOMPARE(document, sample());
}

void TestCommand::replacingLines_data()
{
    QTest::addColumn<QList<LineId>>("remove");
    QTest::addColumn<LineId>("after");
    QTest::addColumn<QString>("now");
    QTest::addRow("front") << ids({}) << LineId {} << u"31 11 12 13 14"_s;
    QTest::addRow("middle") << ids({ 12 }) << LineId { 11 } << u"11 31 13 14"_s;
    QTest::addRow("end") << ids({ 14 }) << LineId { 13 } << u"11 12 13 31"_s;
    QTest::addRow("neighbour gone") << ids({}) << LineId { 99 } << u"11 12 13 14 31"_s;
}

void TestCommand::replacingLines()
{
    QFETCH(QList<LineId>, remove);
    QFETCH(LineId, after);
    Document document = sample();
    QVERIFY(handlens::apply(document, ReplaceLines { { 1 }, remove, after, { sampleLine(31, u"new"_s) } }));
    QTEST(order(document), "now");
}

void TestCommand::aRecognitionReplacesItsReadersAndItsError()
{
    Document document = sample();
    Page& page = document.pages.first();
    Error refused { ErrorKind::Engine, u"It failed."_s };
    refused.reader = u"tesseract:eng"_s;
    page.errors << refused;
    const std::optional<Command> undo
        = handlens::apply(document, AddRecognition { { 1 }, reading(22, u"tesseract:eng"_s) });
    QVERIFY(undo);
    QCOMPARE(page.recognitions.size(), 1);
    QCOMPARE(page.recognitions.constFirst().id, RecognitionId { 22 });
    QCOMPARE(page.errors.size(), 1);
    QVERIFY(handlens::apply(document, AddRecognition { { 1 }, reading(23, u"tesseract:chi_sim"_s) }));
    QCOMPARE(page.recognitions.size(), 2);
    QVERIFY(handlens::apply(document, *undo));
    QCOMPARE(page.recognitions.constLast().id, RecognitionId { 21 });
    // A reader's first recognition is taken back by removing it.
    Document other = sample();
    const std::optional<Command> removal
        = handlens::apply(other, AddRecognition { { 1 }, reading(24, u"huawei"_s) });
    QVERIFY(removal && handlens::apply(other, *removal));
    QCOMPARE(other, sample());
}

void TestCommand::manyEditsUndoInReverse()
{
    Document document = sample();
    QList<Command> undo;
    quint64 id = 100;
    for (int i = 0; i < 60; ++i) {
        QList<TranscriptLine>& lines = document.pages.first().transcript.lines;
        const qsizetype at = (i * 7) % std::max<qsizetype>(lines.size(), 1);
        Command next = ReplaceLines { { 1 }, {}, {}, { sampleLine(++id, u"added"_s) } };
        if (i % 3 == 1)
            next = ReplaceLines { { 1 }, { lines[at].id }, at > 0 ? lines[at - 1].id : LineId {}, {} };
        if (i % 3 == 2)
            next = replaceLine(document.pages.first(), sampleLine(lines[at].id.value, u"edited %1"_s.arg(i)));
        const std::optional<Command> back = handlens::apply(document, next);
        QVERIFY(back);
        undo.prepend(*back);
    }
    QVERIFY(document != sample());
    for (const Command& back : std::as_const(undo))
        QVERIFY(handlens::apply(document, back));
    QCOMPARE(document, sample());
}

void TestCommand::highestIds_data()
{
    QTest::addColumn<Given>("given");
    QTest::addColumn<quint64>("highest");
    const Document document = sample();
    TranscriptLine sourced = sampleLine(5, u"a"_s);
    sourced.source = { 40 };
    QTest::addRow("pages") << Given { InsertPages { { { 0, document.pages.first() } } } } << quint64(21);
    QTest::addRow("remove pages") << Given { RemovePages { { { 1 }, { 7 } } } } << quint64(7);
    QTest::addRow("order pages") << Given { OrderPages { { { 8 }, { 7 } } } } << quint64(8);
    QTest::addRow("recognition") << Given { AddRecognition { { 1 }, reading(33, u"a"_s) } } << quint64(33);
    QTest::addRow("lines in") << Given { ReplaceLines { { 1 }, {}, {}, { sourced } } } << quint64(40);
    QTest::addRow("lines out") << Given { ReplaceLines { { 1 }, ids({ 51 }), { 50 }, {} } } << quint64(51);
    QTest::addRow("order lines") << Given { OrderLines { { 1 }, ids({ 61, 60 }) } } << quint64(61);
    QTest::addRow("all lines") << Given { SetLines { { 1 }, { sourced } } } << quint64(40);
    QTest::addRow("steps") << Given { SetSteps { { 3 }, {} } } << quint64(3);
    QTest::addRow("reference") << Given { SetReference { { 4 }, {} } } << quint64(4);
}

void TestCommand::highestIds()
{
    QFETCH(Given, given);
    const Command& command = given.command;
    QTEST(highestId(command), "highest");
}

void TestCommand::linesFindTheirPlace()
{
    Document document = sample();
    for (const quint64 id : { 11, 13, 14 }) {
        QVERIFY(handlens::apply(document, replaceLine(document.pages.first(), sampleLine(id, u"edited"_s))));
        QCOMPARE(order(document), u"11 12 13 14"_s);
    }
}

void TestCommand::referencesAreThoseOfNow()
{
    Document document = sample();
    Page& page = document.pages.first();
    QCOMPARE(referenceText(page), std::nullopt);
    page.reference = { ReferenceKind::File, u"from a file"_s, u"note.txt"_s };
    QCOMPARE(referenceText(page), u"from a file"_s);
    page.reference = { ReferenceKind::Transcript, {}, {} };
    QVERIFY(handlens::apply(document, SetLines { page.id, { sampleLine(12, u"corrected"_s) } }));
    QCOMPARE(referenceText(page), u"corrected"_s);
}

QTEST_GUILESS_MAIN(TestCommand)
#include "tst_command.moc"
