// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/exportsamples.h"
#include "export/jsonexport.h"
#include "export/schemacheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace handlens;
using namespace Qt::StringLiterals;
using test::samplePage;

namespace {

/// One good page, one with a failed reader, one whose image could not be opened.
ExportInput sampleInput(ExportedText text)
{
    Page good = samplePage(u"note.jpg"_s, { u"大江 e\u0301👨‍👩‍👧"_s, u"two"_s });
    good.transcript.lines[0].touched = true;
    good.transcript.lines[0].glyphs[0].certain = true;
    Page partly = samplePage(u"scan.tiff"_s, {});
    partly.source.frame = 1;
    partly.errors << Error { .kind = ErrorKind::Credentials,
        .message = u"The key was refused."_s,
        .outcome = Outcome::Refused,
        .provider = u"tencent"_s,
        .reader = u"tencent"_s,
        .code = u"AuthFailure.SecretIdNotFound"_s,
        .requestId = u"r-1"_s };
    Page broken;
    broken.source.name = u"broken.png"_s;
    broken.errors << Error { .message = u"The file is empty."_s };
    return { { good, partly, broken }, text };
}

QJsonObject pageOf(const QJsonObject& document, int index)
{
    return document.value("pages"_L1).toArray().at(index).toObject();
}

QStringList keysMissingIn(const QJsonObject& object, const QStringList& keys)
{
    QStringList missing;
    std::ranges::copy_if(
        keys, std::back_inserter(missing), [&](const QString& key) { return !object.contains(key); });
    return missing;
}

} // namespace

class JsonExportTest : public QObject
{
    Q_OBJECT
private slots:
    void everyNameOfTheDesignIsThere();
    void unknownIsNull();
    void glyphsJoinedAreTheLine();
    void transcriptsAreExportedFromTheWindowOnly();
    void surrogatesAreMendedGlyphByGlyph();
    void nothingPrivateLeaves();
    void followsTheSchema_data();
    void followsTheSchema();
    void theSchemaRefuses_data();
    void theSchemaRefuses();
};

void JsonExportTest::everyNameOfTheDesignIsThere()
{
    const QJsonObject document = recognitionJson(sampleInput(ExportedText::Recognitions));
    QCOMPARE(document.value("schema"_L1).toString(), u"handlens/recognition-1"_s);
    const QJsonObject page = pageOf(document, 0);
    QCOMPARE(keysMissingIn(page,
                 { u"source"_s, u"frame"_s, u"width"_s, u"height"_s, u"error"_s, u"errors"_s,
                     u"recognitions"_s, u"transcript"_s }),
        QStringList());
    const QJsonObject recognition = page.value("recognitions"_L1).toArray().at(0).toObject();
    QCOMPARE(keysMissingIn(recognition,
                 { u"provider"_s, u"reader"_s, u"model"_s, u"requestId"_s, u"warnings"_s, u"lines"_s }),
        QStringList());
    const QJsonObject line = recognition.value("lines"_L1).toArray().at(0).toObject();
    QCOMPARE(keysMissingIn(line,
                 { u"text"_s, u"polygon"_s, u"confidence"_s, u"rawConfidence"_s, u"measuredAt"_s,
                     u"paragraph"_s, u"words"_s, u"glyphs"_s }),
        QStringList());
    const QJsonObject glyph = line.value("glyphs"_L1).toArray().at(0).toObject();
    QCOMPARE(
        keysMissingIn(glyph,
            { u"text"_s, u"confidence"_s, u"rawConfidence"_s, u"polygon"_s, u"origin"_s, u"alternatives"_s }),
        QStringList());
    QCOMPARE(line.value("polygon"_L1).toArray().at(1), QJsonValue(QJsonArray { 310, 20 }));
    QCOMPARE(line.value("measuredAt"_L1).toString(), u"line"_s);
    QCOMPARE(glyph.value("origin"_L1).toString(), u"estimated"_s);
}

void JsonExportTest::unknownIsNull()
{
    const QJsonObject document = recognitionJson(sampleInput(ExportedText::Recognitions));
    const QJsonObject broken = pageOf(document, 2);
    QVERIFY(broken.value("width"_L1).isNull() && broken.value("height"_L1).isNull());
    QCOMPARE(broken.value("recognitions"_L1).toArray(), QJsonArray());
    QCOMPARE(broken.value("error"_L1).toObject().value("message"_L1).toString(), u"The file is empty."_s);
    QVERIFY(broken.value("error"_L1).toObject().value("provider"_L1).isNull());
    const QJsonObject partly = pageOf(document, 1);
    QCOMPARE(partly.value("frame"_L1).toInt(), 1);
    QCOMPARE(partly.value("error"_L1), partly.value("errors"_L1).toArray().at(0));
    QCOMPARE(partly.value("error"_L1).toObject().value("outcome"_L1).toString(), u"refused"_s);
    QVERIFY(pageOf(document, 0).value("error"_L1).isNull());
}

void JsonExportTest::glyphsJoinedAreTheLine()
{
    const QJsonObject document = recognitionJson(sampleInput(ExportedText::Recognitions));
    const QJsonObject recognition = pageOf(document, 0).value("recognitions"_L1).toArray().at(0).toObject();
    const QJsonObject line = recognition.value("lines"_L1).toArray().at(0).toObject();
    QStringList texts;
    const QJsonArray glyphs = line.value("glyphs"_L1).toArray();
    for (const auto& glyph : glyphs)
        texts << glyph.toObject().value("text"_L1).toString();
    QCOMPARE(texts, QStringList({ u"大"_s, u"江"_s, u" "_s, u"e\u0301"_s, u"👨‍👩‍👧"_s }));
    QCOMPARE(line.value("text"_L1).toString(), texts.join(QString()));
}

void JsonExportTest::transcriptsAreExportedFromTheWindowOnly()
{
    QVERIFY(
        pageOf(recognitionJson(sampleInput(ExportedText::Recognitions)), 0).value("transcript"_L1).isNull());
    const QJsonObject page = pageOf(recognitionJson(sampleInput(ExportedText::Transcript)), 0);
    const QJsonArray lines = page.value("transcript"_L1).toObject().value("lines"_L1).toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].toObject().value("touched"_L1), QJsonValue(true));
    QCOMPARE(lines[1].toObject().value("touched"_L1), QJsonValue(false));
    QCOMPARE(lines[1].toObject().value("text"_L1).toString(), u"two"_s);
    const QJsonArray glyphs = lines[0].toObject().value("glyphs"_L1).toArray();
    QCOMPARE(glyphs[0].toObject().value("certain"_L1), QJsonValue(true));
    QCOMPARE(glyphs[1].toObject().value("certain"_L1), QJsonValue(false));
    QCOMPARE(page.value("recognitions"_L1).toArray().size(), 1);
}

void JsonExportTest::surrogatesAreMendedGlyphByGlyph()
{
    ExportInput input { { samplePage(u"a.png"_s, { u"xy"_s }) }, ExportedText::Recognitions };
    QList<Glyph>& glyphs = input.pages[0].recognitions[0].lines[0].glyphs;
    glyphs[0].text = QChar(0xD83D);
    glyphs[1].text = QChar(0xDE00);
    const QByteArray bytes = recognitionDocument(input);
    QVERIFY(!bytes.contains("\\ud"));
    const QJsonObject document = QJsonDocument::fromJson(bytes).object();
    const QJsonObject recognition = pageOf(document, 0).value("recognitions"_L1).toArray().at(0).toObject();
    QCOMPARE(recognition.value("lines"_L1).toArray().at(0).toObject().value("text"_L1).toString(),
        u"\uFFFD\uFFFD"_s);
}

void JsonExportTest::nothingPrivateLeaves()
{
    ExportInput input = sampleInput(ExportedText::Transcript);
    input.pages[0].recognitions[0].rawAnswer = "the raw answer";
    const QByteArray bytes = recognitionDocument(input);
    QVERIFY(!bytes.contains(QByteArray("the raw answer").toBase64()));
    QVERIFY(!bytes.contains("/home/me"));
}

void JsonExportTest::followsTheSchema_data()
{
    QTest::addColumn<ExportInput>("input");
    QTest::newRow("command line") << sampleInput(ExportedText::Recognitions);
    QTest::newRow("window") << sampleInput(ExportedText::Transcript);
    QTest::newRow("no page") << ExportInput {};
}

void JsonExportTest::followsTheSchema()
{
    QFETCH(ExportInput, input);
    const test::SchemaVerdict verdict = test::checkAgainstSchema(recognitionDocument(input));
    if (!verdict.available)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(verdict.valid, verdict.reasons.constData());
}

void JsonExportTest::theSchemaRefuses_data()
{
    QTest::addColumn<QByteArray>("good");
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("no schema name") << QByteArray("handlens/recognition-1")
                                    << QByteArray("handlens/recognition-2");
    QTest::newRow("missing key") << QByteArray("\"frame\":") << QByteArray("\"frames\":");
    QTest::newRow("negative frame") << QByteArray("\"frame\":1") << QByteArray("\"frame\":-1");
    QTest::newRow("width as text") << QByteArray("\"width\":640") << QByteArray("\"width\":\"640\"");
    QTest::newRow("zero width") << QByteArray("\"width\":640") << QByteArray("\"width\":0");
    QTest::newRow("confidence over 1")
        << QByteArray("\"confidence\":0.5") << QByteArray("\"confidence\":1.5");
    QTest::newRow("origin") << QByteArray("\"estimated\"") << QByteArray("\"guessed\"");
    QTest::newRow("measuredAt") << QByteArray("\"measuredAt\":\"word\"")
                                << QByteArray("\"measuredAt\":\"page\"");
    QTest::newRow("kind") << QByteArray("\"kind\":\"image\"") << QByteArray("\"kind\":\"picture\"");
    QTest::newRow("outcome") << QByteArray("\"refused\"") << QByteArray("\"denied\"");
    QTest::newRow("certain") << QByteArray("\"certain\":true") << QByteArray("\"certain\":null");
    QTest::newRow("glyph key in a transcript") << QByteArray("\"origin\":") << QByteArray("\"from\":");
    QTest::newRow("point of one number") << QByteArray("[310,20]") << QByteArray("[310]");
}

void JsonExportTest::theSchemaRefuses()
{
    QFETCH(QByteArray, good);
    QFETCH(QByteArray, bad);
    QByteArray document = recognitionDocument(sampleInput(ExportedText::Transcript));
    QVERIFY(document.contains(good));
    document.replace(good, bad);
    const test::SchemaVerdict verdict = test::checkAgainstSchema(document);
    if (!verdict.available)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY(!verdict.valid);
    QVERIFY(verdict.reasons.contains('$'));
}

QTEST_GUILESS_MAIN(JsonExportTest)
#include "tst_jsonexport.moc"
