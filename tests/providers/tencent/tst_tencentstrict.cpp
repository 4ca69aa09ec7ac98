// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/signing.h"
#include "providers/tencent/legacyexchange.h"
#include "providers/tencent/tc3signing.h"
#include "providers/tencent/v3exchange.h"
#include "support/strict/tencentlegacyservice.h"
#include "support/strict/tencentservice.h"
#include "tencenttalk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray codeIn(const ServedAnswer& answer)
{
    const QJsonObject response
        = QJsonDocument::fromJson(answer.body).object().value("Response"_L1).toObject();
    return response.value("Error"_L1).toObject().value("Code"_L1).toString().toLatin1();
}

// A well signed request to read `body`.
ReceivedRequest signedRequest(const QByteArray& action, const QByteArray& body)
{
    const TencentAccount account;
    const QByteArray host = "ocr.tencentcloudapi.com";
    const Tc3Request toSign { "ocr", { { "content-type", "application/json" }, { "host", host } },
        sha256Hex(body), talkTime().toSecsSinceEpoch() };
    ReceivedRequest request { "POST", "/", {}, body };
    request.headers = { { "Host", host }, { "Content-Type", "application/json" }, { "X-TC-Action", action },
        { "X-TC-Version", "2018-11-19" }, { "X-TC-Timestamp", "1700000000" },
        { "Authorization", tc3Authorization(toSign, account.secretId, account.secretKey) } };
    return request;
}

QByteArray pictureField(const QByteArray& format = "png")
{
    return "\"ImageBase64\":\"" + samplePicture(QString::fromLatin1(format)).bytes.toBase64() + '"';
}

} // namespace

/// The strict services themselves: a lenient one would prove nothing about the product.
class tst_TencentStrict final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void v3RefusesHeaders_data();
    void v3RefusesHeaders();
    void v3RefusesBodies_data();
    void v3RefusesBodies();
    void v3AnswersOnlyWhatWasAsked();
    void legacyRefusesJson_data();
    void legacyRefusesJson();
    void legacyRefusesForms_data();
    void legacyRefusesForms();

private:
    std::unique_ptr<TencentService> m_v3;
    std::unique_ptr<TencentLegacyService> m_legacy;
};

void tst_TencentStrict::init()
{
    m_v3 = std::make_unique<TencentService>(TencentAccount(), QByteArray("ocr.tencentcloudapi.com"));
    m_v3->setNow(talkTime());
    m_legacy = std::make_unique<TencentLegacyService>();
    m_legacy->setNow(talkTime());
}

void tst_TencentStrict::v3RefusesHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* value, const char* code) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << QByteArray(code);
    };
    row("X-TC-Action", "GeneralFastOCR", "InvalidAction");
    row("X-TC-Version", "2017-03-12", "NoSuchVersion");
    row("X-TC-Timestamp", "1700000000000", "AuthFailure.SignatureExpire");
    row("X-TC-Timestamp", "now", "AuthFailure.InvalidAuthorization");
    row("X-TC-Timestamp", "1700000001", "AuthFailure.SignatureFailure");
    row("X-TC-Language", "de-DE", "InvalidParameter");
    row("X-TC-Region", "mars", "UnsupportedRegion");
    row("X-TC-Region", "", "UnsupportedRegion");
    row("X-TC-Nonsense", "1", "InvalidRequest");
    row("Content-Type", "application/json; charset=utf-8", "InvalidRequest");
    row("Authorization", "TC3-HMAC-SHA256 x", "AuthFailure.InvalidAuthorization");
}

void tst_TencentStrict::v3RefusesHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    V3Exchange exchange(v3Input());
    ReceivedRequest request = received(requestOf(exchange));
    request.headers.removeIf([&name](const HttpHeader& each) { return each.name == name; });
    request.headers << HttpHeader { name, value };
    QTEST(codeIn(m_v3->serve(request)), "code");
    QCOMPARE(m_v3->reads(), 0);
}

void tst_TencentStrict::v3RefusesBodies_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* action, const QByteArray& fields, const char* code) {
        QTest::newRow(name) << QByteArray(action) << fields << QByteArray(code);
    };
    const char* const hand = "GeneralHandwritingOCR";
    const char* const accurate = "GeneralAccurateOCR";
    const QByteArray picture = pictureField();
    row("all is well", hand, picture, "");
    row("nothing", hand, {}, "MissingParameter");
    row("both", hand, picture + R"(,"ImageUrl":"https://a")", "InvalidParameter");
    row("trailing blank", hand, picture + R"(,"Scene ":"only_hw")", "UnknownParameter");
    row("another engine's field", hand, picture + R"(,"IsWords":true)", "UnknownParameter");
    row("and the other way round", accurate, picture + R"(,"EnableWordPolygon":true)", "UnknownParameter");
    row("basic has no WordsType", "GeneralBasicOCR", picture + R"(,"WordsType":"1")", "UnknownParameter");
    row("a text for a flag", accurate, picture + R"(,"IsWords":"true")", "InvalidParameter");
    row("a number for a flag", accurate, picture + R"(,"IsWords":1)", "InvalidParameter");
    row("no such scene", hand, picture + R"(,"Scene":"all")",
        "InvalidParameterValue.InvalidParameterValueLimit");
    row("words of one type", accurate, picture + R"(,"IsWords":true,"WordsType":"1")",
        "InvalidParameterValue");
    row("empty picture", hand, R"("ImageBase64":"")", "FailedOperation.EmptyImageError");
    row("prefix", hand, R"("ImageBase64":"data:image/png;base64,AAAA")", "FailedOperation.ImageDecodeFailed");
    row("line break", hand, R"("ImageBase64":"AAAA\nAAAA")", "FailedOperation.ImageDecodeFailed");
    row("no padding", hand, R"("ImageBase64":"AAA")", "FailedOperation.ImageDecodeFailed");
    row("no picture", hand, R"("ImageBase64":"AAAA")", "FailedOperation.ImageDecodeFailed");
    row("bmp", hand, pictureField("bmp"), "FailedOperation.ImageDecodeFailed");
    row("no address", hand, R"("ImageUrl":"page.jpg")", "FailedOperation.DownLoadError");
}

void tst_TencentStrict::v3RefusesBodies()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, fields);
    QTEST(codeIn(m_v3->serve(signedRequest(action, '{' + fields + '}'))), "code");
}

void tst_TencentStrict::v3AnswersOnlyWhatWasAsked()
{
    const QByteArray body = '{' + pictureField() + '}';
    for (const char* action : { "GeneralHandwritingOCR", "GeneralAccurateOCR", "GeneralBasicOCR" }) {
        const QByteArray answer = m_v3->serve(signedRequest(action, body)).body;
        QVERIFY(QJsonDocument::fromJson(answer).isObject());
        QVERIFY(!answer.contains("LeftTop") && !answer.contains("Character"));
    }
}

void tst_TencentStrict::legacyRefusesJson_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("unknown field") << QByteArray("{") << QByteArray("{\"b\":\"1\",") << QByteArray("21");
    QTest::newRow("number") << QByteArray("\"1250000000\"") << QByteArray("1250000000") << QByteArray("21");
    QTest::newRow("other account") << QByteArray("1250000000") << QByteArray("1250000001") << QByteArray("6");
    QTest::newRow("both") << QByteArray("{") << QByteArray("{\"url\":\"https://a\",") << QByteArray("21");
    QTest::newRow("prefix") << QByteArray("\"image\":\"") << QByteArray("\"image\":\"data:image/jpeg;base64,")
                            << QByteArray("21");
    QTest::newRow("no picture") << QByteArray("\"/9j/") << QByteArray("\"AAAA") << QByteArray("-1102");
}

void tst_TencentStrict::legacyRefusesJson()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QByteArray, code);
    LegacyExchange exchange(legacyInput());
    ReceivedRequest request = received(requestOf(exchange));
    const qsizetype at = request.body.indexOf(from);
    QVERIFY(at >= 0);
    request.body.replace(at, from.size(), to);
    QVERIFY(m_legacy->serve(request).body.startsWith("{\"code\":" + code + ','));
    QCOMPARE(m_legacy->reads(), 0);
}

void tst_TencentStrict::legacyRefusesForms_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("field name") << QByteArray("name=\"appid\"") << QByteArray("name=\"appid;\"");
    QTest::newRow("no file name") << QByteArray("; filename=\"page.jpg\"") << QByteArray();
    QTest::newRow("a person's file name") << QByteArray("page.jpg") << QByteArray("diary.jpg");
    QTest::newRow("wrong type") << QByteArray("image/jpeg") << QByteArray("image/png");
    QTest::newRow("first delimiter") << QByteArray("--handlens") << QByteArray("-handlens");
    QTest::newRow("bare line feed") << QByteArray("\r\n\r\n1250000000") << QByteArray("\n\n1250000000");
}

void tst_TencentStrict::legacyRefusesForms()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    LegacyExchange exchange(legacyInput({ { u"transport"_s, u"multipart"_s } }));
    ReceivedRequest request = received(requestOf(exchange));
    const qsizetype at = request.body.indexOf(from);
    QVERIFY(at >= 0);
    request.body.replace(at, from.size(), to);
    QVERIFY(m_legacy->serve(request).body.startsWith("{\"code\":21,"));
    QCOMPARE(m_legacy->reads(), 0);
}

QTEST_GUILESS_MAIN(tst_TencentStrict)
#include "tst_tencentstrict.moc"
