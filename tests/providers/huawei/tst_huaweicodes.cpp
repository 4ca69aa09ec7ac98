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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHuaweiCodes : public QObject
{
    Q_OBJECT

private slots:
    void codes_data();
    void codes();
    void everyCodeOfTheManual();
    void unlistedCodes_data();
    void unlistedCodes();
    void sharedErrors();
};

void TestHuaweiCodes::codes_data()
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

void TestHuaweiCodes::codes()
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

void TestHuaweiCodes::everyCodeOfTheManual()
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

void TestHuaweiCodes::unlistedCodes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("400") << 400 << ErrorKind::Service;
    QTest::newRow("403") << 403 << ErrorKind::Credentials;
    QTest::newRow("500") << 500 << ErrorKind::Service;
    QTest::newRow("200") << 200 << ErrorKind::Service;
}

void TestHuaweiCodes::unlistedCodes()
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

void TestHuaweiCodes::sharedErrors()
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

QTEST_GUILESS_MAIN(TestHuaweiCodes)
#include "tst_huaweicodes.moc"
