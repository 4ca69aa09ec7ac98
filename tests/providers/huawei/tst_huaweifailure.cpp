// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "huaweitalk.h"
#include "support/strict/huaweifields.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

ReaderOptions tokenAndProject()
{
    ReaderOptions options = tokenOptions();
    options.insert(projectOptions());
    return options;
}

} // namespace

class TestHuaweiFailure : public QObject
{
    Q_OBJECT

private slots:
    void throttledWaits_data();
    void throttledWaits();
    void refusedKeyIsNeverTriedAgain_data();
    void refusedKeyIsNeverTriedAgain();
    void tokenErrorsRenew_data();
    void tokenErrorsRenew();
    void wrongClockIsToldAndRemembered_data();
    void wrongClockIsToldAndRemembered();
    void keyIsNotLocked();
    void acceptedKeyIsCountedAnew();
    void errorBesideAResultCounts();
    void foreignAnswersAreUnknown_data();
    void foreignAnswersAreUnknown();
    void redirectsAreNotFollowed();
    void secretsAreNotRepeated();
};

void TestHuaweiFailure::throttledWaits_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("APIG.0308") << 429 << QByteArray("APIG.0308");
    QTest::newRow("APIGW.0308 as 403") << 403 << QByteArray("APIGW.0308");
    QTest::newRow("ModelArts.4401") << 400 << QByteArray("ModelArts.4401");
    QTest::newRow("another code with 429") << 429 << QByteArray("AS.0001");
}

void TestHuaweiFailure::throttledWaits()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    HuaweiTalk talk;
    const auto exchange = talk.exchange(projectOptions());
    talk.service.answerNext(huaweiError(status, code, "limit:5,time:5 second"));
    const TurnFailure failure = failureIn(talk.finish(*exchange));
    QCOMPARE(failure.remedy, Remedy::Wait);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QCOMPARE(talk.read(*exchange).lines.size(), 2); // the same again works
}

void TestHuaweiFailure::refusedKeyIsNeverTriedAgain_data()
{
    QTest::addColumn<QByteArray>("code");
    for (const char* code : { "APIG.0301", "APIGW.0301", "APIGW.0303", "ModelArts.0203", "ModelArts.4102",
             "ModelArts.4103", "ModelArts.81003", "AS.0001" })
        QTest::newRow(code) << QByteArray(code);
}

void TestHuaweiFailure::refusedKeyIsNeverTriedAgain()
{
    QFETCH(QByteArray, code);
    HuaweiTalk talk;
    const TurnFailure failure
        = failureFor(talk, huaweiError(401, code, "verify aksk signature fail. The token must be updated"));
    QCOMPARE(failure.remedy, Remedy::None);
    QCOMPARE(failure.error.kind, ErrorKind::Credentials);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QVERIFY(failure.error.message.contains("Access Key ID"_L1));
}

void TestHuaweiFailure::tokenErrorsRenew_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("words");
    for (const char* code :
        { "APIG.0301", "APIGW.0301", "ModelArts.0203", "ModelArts.4102", "ModelArts.4103" })
        QTest::newRow(code) << QByteArray(code) << QByteArray("token expires");
    QTest::newRow("by its words") << QByteArray("AS.0001") << QByteArray("The token must be updated.");
}

void TestHuaweiFailure::tokenErrorsRenew()
{
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, words);
    HuaweiTalk talk;
    const TurnFailure failure = failureFor(talk, huaweiError(401, code, words), tokenAndProject());
    QCOMPARE(failure.remedy, Remedy::RenewToken);
    QCOMPARE(failure.error.kind, ErrorKind::Credentials);
    QVERIFY(failure.error.message.contains("region"_L1));
}

void TestHuaweiFailure::wrongClockIsToldAndRemembered_data()
{
    QTest::addColumn<qint64>("off");
    QTest::addColumn<QString>("says");
    QTest::newRow("20 minutes ahead") << qint64(20 * 60) << u"20 minute(s) ahead"_s;
    QTest::newRow("5 hours behind") << qint64(-5 * 3600) << u"5 hour(s) behind"_s;
    QTest::newRow("a year ahead") << qint64(365) * 86'400 << u"365 day(s) ahead"_s;
}

// A refused key has no remedy, but the next time the person asks, the date is right.
void TestHuaweiFailure::wrongClockIsToldAndRemembered()
{
    QFETCH(qint64, off);
    QFETCH(QString, says);
    HuaweiTalk talk;
    const QDateTime right = talk.now;
    talk.now = right.addSecs(off);
    const TurnFailure failure = failureIn(talk.finish(*talk.exchange(projectOptions())));
    QCOMPARE(failure.error.code, u"APIGW.0303"_s);
    QCOMPARE(failure.remedy, Remedy::None);
    QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
    QCOMPARE(talk.state.clockOffset(), std::chrono::seconds(-off));
    talk.now = talk.now.addSecs(talk.state.clockOffset().count());
    QCOMPARE(talk.read(*talk.exchange(projectOptions())).lines.size(), 2);
}

// Five refusals in a row lock a key: a batch of pages must not get there.
void TestHuaweiFailure::keyIsNotLocked()
{
    HuaweiTalk talk;
    const Secret right = talk.credentials.value(u"secret-key"_s);
    talk.credentials.insert(u"secret-key"_s, Secret(u"wrong-secret-key"_s));
    for (int page = 0; page < 4; ++page)
        QCOMPARE(failureIn(talk.finish(*talk.exchange(projectOptions()))).error.outcome, Outcome::Refused);
    const Result<NextRequest> fifth = talk.exchange(projectOptions())->request(talk.now);
    QVERIFY(!fifth);
    QCOMPARE(fifth.error().outcome, Outcome::NotSent);
    QCOMPARE(fifth.error().kind, ErrorKind::Credentials);
    QVERIFY(!talk.service.isLocked());
    QCOMPARE(talk.service.readRequests(), 4);

    talk.credentials.insert(u"secret-key"_s, right);
    QCOMPARE(talk.read(*talk.exchange(projectOptions())).lines.size(), 2);
    talk.credentials.insert(u"secret-key"_s, Secret(u"wrong-secret-key"_s));
    talk.now = talk.now.addSecs(5 * 60);
    QVERIFY(talk.exchange(projectOptions())->request(talk.now).has_value());
}

void TestHuaweiFailure::acceptedKeyIsCountedAnew()
{
    HuaweiTalk talk;
    for (int round = 0; round < 3; ++round) {
        for (int page = 0; page < 3; ++page)
            QCOMPARE(failureFor(talk, huaweiError(401, "APIGW.0301", "")).error.outcome, Outcome::Refused);
        QCOMPARE(talk.read(*talk.exchange(projectOptions())).lines.size(), 2);
    }
}

void TestHuaweiFailure::errorBesideAResultCounts()
{
    HuaweiTalk talk;
    const TurnFailure failure = failureFor(talk,
        { 200,
            R"({"error_code":"AIS.0105","error_msg":"Recognition failed.","result":{"words_block_list":[]}})" });
    QCOMPARE(failure.error.code, u"AIS.0105"_s);
}

void TestHuaweiFailure::foreignAnswersAreUnknown_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << 200 << QByteArray();
    QTest::newRow("null") << 200 << QByteArray("null");
    QTest::newRow("list") << 200 << QByteArray("[]");
    QTest::newRow("text") << 200 << QByteArray("\"x\"");
    QTest::newRow("nothing in it") << 200 << QByteArray("{}");
    QTest::newRow("no list") << 200 << QByteArray(R"({"result":{}})");
    QTest::newRow("list of another type") << 200 << QByteArray(R"({"result":{"words_block_list":{}}})");
    QTest::newRow("cut") << 200 << QByteArray(R"({"result":{"words_block_list":[)");
    QTest::newRow("trailing") << 200 << QByteArray(R"({"result":{"words_block_list":[]}} x)");
    QTest::newRow("not UTF-8") << 200 << QByteArray("{\"result\":\"\xff\xfe\"}");
    QTest::newRow("NaN") << 200 << QByteArray(R"({"result":{"words_block_list":[{"confidence":NaN}]}})");
    QTest::newRow("1e999") << 200 << QByteArray(R"({"result":{"words_block_list":[{"confidence":1e999}]}})");
    QTest::newRow("deep") << 200 << QByteArray(100'000, '[');
    QTest::newRow("HTML") << 200 << QByteArray("<html>login</html>");
    QTest::newRow("HTML 502") << 502 << QByteArray("<html>Bad Gateway</html>");
    QTest::newRow("JSON of another 500") << 500 << QByteArray(R"({"fault":"x"})");
    QTest::newRow("result with 500") << 500 << QByteArray(R"({"result":{"words_block_list":[]}})");
}

void TestHuaweiFailure::foreignAnswersAreUnknown()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    HuaweiTalk talk;
    const TurnFailure failure = failureFor(talk, { status, body });
    QCOMPARE(failure.error.outcome, Outcome::Unknown);
    QCOMPARE(failure.remedy, Remedy::None);
    QVERIFY(failure.error.message.endsWith(u'.'));
    QCOMPARE(failure.error.requestId, u"00000000000000000000000000000001"_s);
}

void TestHuaweiFailure::redirectsAreNotFollowed()
{
    HuaweiTalk talk;
    ServedAnswer answer = huaweiError(307, "APIG.0308", "moved");
    answer.headers << HttpHeader { "Location", "https://elsewhere.example.com/" };
    const TurnFailure failure = failureFor(talk, answer);
    QCOMPARE(failure.error.outcome, Outcome::Failed);
    QCOMPARE(failure.remedy, Remedy::None);
    QVERIFY(failure.error.message.contains("elsewhere.example.com"_L1));
}

void TestHuaweiFailure::secretsAreNotRepeated()
{
    HuaweiTalk talk;
    const QByteArray secret = HuaweiAccount().secretKey;
    const TurnFailure failure = failureFor(
        talk, huaweiError(400, "AIS.0101", "sent with " + secret + " by " + HuaweiAccount().accessKey));
    QVERIFY(!failure.error.detail.contains(QString::fromLatin1(secret)));
    QVERIFY(!failure.error.detail.contains(QString::fromLatin1(HuaweiAccount().accessKey)));
    QVERIFY(failure.error.detail.contains("sent with"_L1));
}

QTEST_GUILESS_MAIN(TestHuaweiFailure)
#include "tst_huaweifailure.moc"
