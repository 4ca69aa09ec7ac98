// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "huaweitalk.h"
#include "providers/huawei/huaweicodes.h"
#include "support/strict/huaweifields.h"
#include "support/testdata.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

const ReaderOptions withProject { { u"project-id"_s, HuaweiAccount().projectId } };

ReaderOptions tokenAndProject()
{
    ReaderOptions options = tokenOptions();
    options.insert(withProject);
    return options;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// What becomes of a picture that is answered like this.
TurnFailure failureFor(
    HuaweiTalk& talk, const ServedAnswer& answer, const ReaderOptions& options = withProject)
{
    talk.service.answerNext(answer);
    return failureIn(talk.finish(*talk.exchange(options)));
}

} // namespace

class TestHuaweiFailure : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void everyCodeOfTheManual();
    void unlistedCodes_data();
    void unlistedCodes();
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
    void secretsAreNotRepeated();
    void sharedErrors();
};

void TestHuaweiFailure::codes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("says");
    const auto row = [](int status, const char* code, ErrorKind kind, const QString& says) {
        QTest::newRow(code) << status << QByteArray(code) << kind << says;
    };
    row(400, "AIS.0103", ErrorKind::Service, u"15 to 8192 pixels"_s);
    row(400, "AIS.0104", ErrorKind::Service, u"Scan it again"_s);
    row(403, "ModelArts.4203", ErrorKind::Credentials, u"project id"_s);
    row(403, "ModelArts.4204", ErrorKind::Service, u"OCR console"_s);
    row(403, "ModelArts.4106", ErrorKind::Quota, u"account centre"_s);
    row(400, "ModelArts.4104", ErrorKind::Service, u"too large"_s);
    row(400, "ModelArts.4603", ErrorKind::Service, u"web address"_s);
    row(400, "ModelArts.4704", ErrorKind::Service, u"OBS"_s);
    row(404, "APIGW.0101", ErrorKind::Service, u"region"_s);
    row(404, "APIG.0101", ErrorKind::Service, u"region"_s);
    row(504, "APIG.0201", ErrorKind::Service, u"too long"_s);
    row(500, "ModelArts.4505", ErrorKind::Service, u"later"_s);
}

void TestHuaweiFailure::codes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, says);
    HuaweiTalk talk;
    const TurnFailure failure = failureFor(talk, huaweiError(status, code, "Their words."));
    QCOMPARE(failure.error.kind, kind);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QCOMPARE(failure.error.code, QString::fromLatin1(code));
    QCOMPARE(failure.error.requestId, u"00000000000000000000000000000001"_s);
    QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
    QVERIFY(failure.error.detail.contains("Their words."_L1));
    QCOMPARE(failure.remedy, Remedy::None);
}

void TestHuaweiFailure::everyCodeOfTheManual()
{
    const QStringList codes = u"AIS.0101 AIS.0102 AIS.0103 AIS.0104 AIS.0105 ModelArts.0203 ModelArts.0212 "
                              "ModelArts.4101 ModelArts.4102 ModelArts.4103 ModelArts.4104 ModelArts.4105 "
                              "ModelArts.4106 ModelArts.4107 ModelArts.4201 ModelArts.4202 ModelArts.4203 "
                              "ModelArts.4204 ModelArts.4301 ModelArts.4302 ModelArts.4401 ModelArts.4402 "
                              "ModelArts.4403 ModelArts.4502 ModelArts.4503 ModelArts.4504 ModelArts.4505 "
                              "ModelArts.4506 ModelArts.4507 ModelArts.4508 ModelArts.4601 ModelArts.4603 "
                              "ModelArts.4702 ModelArts.4703 ModelArts.4704 ModelArts.4705 ModelArts.4706 "
                              "APIG.0101 APIGW.0101 APIG.0201 APIGW.0201 APIG.0301 APIGW.0301 APIGW.0303 "
                              "APIG.0308 APIGW.0308"_s.split(u' ');
    for (const QString& code : codes) {
        const HuaweiCode* known = findHuaweiCode(code);
        QVERIFY2(known, qPrintable(code));
        QVERIFY2(sentenceOf(*known).endsWith(u'.'), qPrintable(code));
    }
    QVERIFY(!findHuaweiCode(u"AIS.9999"));
    QVERIFY(!findHuaweiCode(u""));
}

void TestHuaweiFailure::unlistedCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Service;
    QTest::newRow("403") << 403 << ErrorKind::Credentials;
    QTest::newRow("500") << 500 << ErrorKind::Service;
    QTest::newRow("200") << 200 << ErrorKind::Service;
}

void TestHuaweiFailure::unlistedCodes()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    HuaweiTalk talk;
    const TurnFailure failure = failureFor(talk, huaweiError(status, "AS.0001", "Something new"));
    QCOMPARE(failure.error.kind, kind);
    QCOMPARE(failure.error.outcome, Outcome::Refused);
    QVERIFY(failure.error.message.contains("AS.0001"_L1));
    QVERIFY(failure.error.detail.contains("Something new"_L1));
}

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
    const auto exchange = talk.exchange(withProject);
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
    QTest::newRow("20 minutes before") << qint64(20 * 60) << u"20 minutes before"_s;
    QTest::newRow("5 hours behind") << qint64(-5 * 3600) << u"5 hours behind"_s;
    QTest::newRow("a year before") << qint64(365) * 86'400 << u"365 days before"_s;
}

// A refused key has no remedy, but the next time the person asks, the date is right.
void TestHuaweiFailure::wrongClockIsToldAndRemembered()
{
    QFETCH(qint64, off);
    QFETCH(QString, says);
    HuaweiTalk talk;
    const QDateTime right = talk.now;
    talk.now = right.addSecs(off);
    const TurnFailure failure = failureIn(talk.finish(*talk.exchange(withProject)));
    QCOMPARE(failure.error.code, u"APIGW.0303"_s);
    QCOMPARE(failure.remedy, Remedy::None);
    QVERIFY2(failure.error.message.contains(says), qPrintable(failure.error.message));
    QCOMPARE(talk.state.clockOffset(), std::chrono::seconds(-off));
    talk.now = talk.now.addSecs(talk.state.clockOffset().count());
    QCOMPARE(talk.read(*talk.exchange(withProject)).lines.size(), 2);
}

// Five refusals in a row lock a key: a batch of pages must not get there.
void TestHuaweiFailure::keyIsNotLocked()
{
    HuaweiTalk talk;
    const Secret right = talk.credentials.value(u"secret-key"_s);
    talk.credentials.insert(u"secret-key"_s, Secret(u"wrong-secret-key"_s));
    for (int page = 0; page < 4; ++page)
        QCOMPARE(failureIn(talk.finish(*talk.exchange(withProject))).error.outcome, Outcome::Refused);
    const Result<NextRequest> fifth = talk.exchange(withProject)->request(talk.now);
    QVERIFY(!fifth);
    QCOMPARE(fifth.error().outcome, Outcome::NotSent);
    QCOMPARE(fifth.error().kind, ErrorKind::Credentials);
    QVERIFY(!talk.service.isLocked());
    QCOMPARE(talk.service.readRequests(), 4);

    talk.credentials.insert(u"secret-key"_s, right);
    QCOMPARE(talk.read(*talk.exchange(withProject)).lines.size(), 2);
    talk.credentials.insert(u"secret-key"_s, Secret(u"wrong-secret-key"_s));
    talk.now = talk.now.addSecs(5 * 60);
    QVERIFY(talk.exchange(withProject)->request(talk.now).has_value());
}

void TestHuaweiFailure::acceptedKeyIsCountedAnew()
{
    HuaweiTalk talk;
    for (int round = 0; round < 3; ++round) {
        for (int page = 0; page < 3; ++page)
            QCOMPARE(failureFor(talk, huaweiError(401, "APIGW.0301", "")).error.outcome, Outcome::Refused);
        QCOMPARE(talk.read(*talk.exchange(withProject)).lines.size(), 2);
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

void TestHuaweiFailure::sharedErrors()
{
    if (sharedTestData().isEmpty())
        QSKIP("the shared test data is not here");
    const QDir folder(sharedTestData() + u"/provider-responses/huawei"_s);
    const QStringList names = folder.entryList({ u"error_*.json"_s });
    QVERIFY(names.size() >= 10);
    for (const QString& name : names) {
        const QByteArray body = contentOf(folder.filePath(name));
        if (name == "error_codes.json"_L1) {
            const QJsonObject codes = QJsonDocument::fromJson(body).object();
            for (auto it = codes.begin(); it != codes.end(); ++it)
                QVERIFY2(findHuaweiCode(it.key()), qPrintable(it.key()));
            continue;
        }
        HuaweiTalk talk;
        const TurnFailure failure = failureFor(talk, { 400, body });
        QVERIFY2(failure.error.outcome == Outcome::Refused, qPrintable(name));
        QVERIFY2(body.contains(failure.error.code.toUtf8()), qPrintable(name));
        QVERIFY2(failure.error.message.endsWith(u'.'), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestHuaweiFailure)
#include "tst_huaweifailure.moc"
