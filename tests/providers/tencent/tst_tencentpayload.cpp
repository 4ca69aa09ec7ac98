// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/testdata.h"
#include "tencenttalk.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class tst_TencentPayload final : public QObject
{
    Q_OBJECT

private slots:
    void noAnswerOfTheService_data();
    void noAnswerOfTheService();
    void nothingFoundIsRead();
    void everyCutEndsOnce();
    void sharedAnswers_data();
    void sharedAnswers();
};

void tst_TencentPayload::noAnswerOfTheService_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char* body : { "", "null", "[]", "\"x\"", "{}", "{", "<html>", "NaN", R"({"code":0})",
             R"({"code":0,"data":null})", R"({"code":0,"data":{}})", R"({"code":0,"data":{"items":{}}})",
             R"({"code":"0","data":{"items":[]}})", R"({"code":0.5,"message":"x"})",
             R"({"code":1e300,"message":"x"})", R"({"Response":{}})", R"({"Response":null})",
             R"({"Response":{"RequestId":"r"}})", R"({"Response":{"TextDetections":{},"RequestId":"r"}})",
             R"({"Response":{"Error":"no","TextDetections":[]}})", R"({"Response":{"Error":{}}})",
             R"({"Response":{"Error":{"Code":7}}})", "{\"code\":0,\"data\":{\"items\":[]}} x", "\xff\xfe{}" })
        QTest::newRow(body) << QByteArray(body);
    QTest::newRow("too deep") << "{\"Response\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}";
}

void tst_TencentPayload::noAnswerOfTheService()
{
    QFETCH(QByteArray, body);
    for (const int status : { 200, 401, 500 }) {
        for (const TurnFailure& failed :
            { failureIn(legacyTurn(body, status)), failureIn(v3Turn(body, status)) }) {
            QVERIFY(failed.error.message.endsWith(u'.'));
            QCOMPARE(failed.error.outcome, Outcome::Unknown);
            QCOMPARE(failed.remedy, Remedy::None);
            QVERIFY(failed.error.provider.startsWith(u"tencent"_s));
        }
    }
    QCOMPARE(failureIn(v3Turn(body, 302)).error.outcome, Outcome::Failed);
    QCOMPARE(failureIn(legacyTurn(body, 307)).error.outcome, Outcome::Failed);
}

void tst_TencentPayload::nothingFoundIsRead()
{
    for (const char* items : { "[]", "null" }) {
        const QByteArray list(items);
        const Turn legacy = legacyTurn(R"({"code":0,"data":{"session_id":"s","items":)" + list + "}}");
        QCOMPARE(recognitionIn(legacy).requestId, u"s"_s);
        QVERIFY(recognitionIn(legacy).lines.isEmpty());
        const Turn v3 = v3Turn(R"({"Response":{"RequestId":"r","TextDetections":)" + list + "}}");
        QCOMPARE(recognitionIn(v3).requestId, u"r"_s);
        QVERIFY(recognitionIn(v3).lines.isEmpty());
    }
    const Recognition blank = recognitionIn(v3Turn(
        R"({"Response":{"Error":{"Code":"FailedOperation.ImageNoText","Message":"-"},"RequestId":"r"}})"));
    QCOMPARE(blank.requestId, u"r"_s);
    QCOMPARE(blank.warnings.size(), 1);
    QVERIFY(blank.lines.isEmpty());
}

// An answer cut anywhere is no answer, and never a crash.
void tst_TencentPayload::everyCutEndsOnce()
{
    const QByteArray legacy = recorded(u"legacy_unit.json"_s).trimmed();
    for (qsizetype at = 0; at < legacy.size(); ++at)
        QCOMPARE(failureIn(legacyTurn(legacy.left(at))).error.outcome, Outcome::Unknown);
    const QByteArray v3 = recorded(u"handwriting.json"_s).trimmed();
    for (qsizetype at = 0; at < v3.size(); ++at)
        QCOMPARE(failureIn(v3Turn(v3.left(at))).error.outcome, Outcome::Unknown);
}

void tst_TencentPayload::sharedAnswers_data()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    QTest::addColumn<QString>("path");
    for (const QString& folder : { u"tencent_legacy"_s, u"tencent_v3"_s }) {
        const QDir dir(sharedTestData() + u"/provider-responses/"_s + folder);
        const QStringList files = dir.entryList(QDir::Files);
        for (const QString& file : files) {
            if (file != "error_codes.json"_L1)
                QTest::newRow(qPrintable(folder + u'/' + file)) << dir.filePath(file);
        }
    }
}

void tst_TencentPayload::sharedAnswers()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray body = file.readAll();
    const Turn turn = path.contains("/tencent_legacy/"_L1) ? legacyTurn(body) : v3Turn(body);
    const Recognition read = recognitionIn(turn);
    const TurnFailure failed = failureIn(turn);
    if (path.contains("/error_"_L1)) {
        QCOMPARE(failed.error.outcome, Outcome::Refused);
        QVERIFY(!failed.error.code.isEmpty());
        return;
    }
    // Not an answer of ours: broken, or of another interface.
    if (!body.contains("\"TextDetections\"") && !path.endsWith("handwriting_ok.json"_L1)) {
        QCOMPARE(failed.error.outcome, Outcome::Unknown);
        return;
    }
    QVERIFY2(!read.lines.isEmpty(), qPrintable(failed.error.message));
    for (const Line& line : read.lines) {
        QVERIFY(!line.text().isEmpty());
        for (const Glyph& glyph : line.glyphs)
            QVERIFY(!glyph.score.unit || (*glyph.score.unit >= 0 && *glyph.score.unit <= 1));
    }
}

QTEST_GUILESS_MAIN(tst_TencentPayload)
#include "tst_tencentpayload.moc"
