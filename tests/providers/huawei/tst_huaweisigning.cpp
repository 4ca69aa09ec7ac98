// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/huaweisender.h"

#include "net/signing.h"
#include "providers/huawei/aksksignature.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

const Secret fakeAccessKey(u"REFEREEFAKEAK0000000"_s);
const Secret fakeSecretKey(u"refereeFakeSk00000000000000000000000000000"_s);
const QDateTime fakeNow = QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC);

HttpRequest requestTo(const QString& url, const QByteArray& body = {})
{
    HttpRequest request;
    request.method = body.isEmpty() ? "GET" : "POST";
    request.url = QUrl(url);
    request.headers = { { "Content-Type", "application/json" } };
    request.body = body;
    return request;
}

QByteArray headerOf(const HttpRequest& request, QByteArrayView name)
{
    return HttpReply { 0, request.headers, {} }.header(name);
}

QByteArray signatureOf(const HttpRequest& request)
{
    const QByteArray authorization = headerOf(request, "Authorization");
    return authorization.mid(authorization.lastIndexOf('=') + 1);
}

} // namespace

class TestHuaweiSigning : public QObject
{
    Q_OBJECT

private slots:
    void publishedVector();
    void recordedVector_data();
    void recordedVector();
    void canonicalPath_data();
    void canonicalPath();
    void canonicalQuery_data();
    void canonicalQuery();
    void headersAreTrimmedAndSorted();
    void dateIsUtc();
    void authorizationIsBare();
    void strictServiceAgrees_data();
    void strictServiceAgrees();
    void strictServiceSeesTampering();
};

// devg-apisign, the example of its calculation.
void TestHuaweiSigning::publishedVector()
{
    HttpRequest request
        = requestTo(u"https://service.region.example.com/v1/77b6a44cba5143ab91d13ab9a8ff44fd/vpcs"
                    "?limit=2&marker=13551d6b-755d-4757-b956-536f674975c0"_s);
    const QDateTime now(QDate(2019, 11, 15), QTime(3, 36, 55), Qt::UTC);
    signWithAccessKey(request, sha256Hex({}), Secret(u"QTWAOYTTINDUT2QVKYUC"_s),
        Secret(u"MFyfvK41ba2giqM7Uio6PznpdUKGpownRZlmVmHc"_s), now);
    QCOMPARE(headerOf(request, "X-Sdk-Date"), "20191115T033655Z");
    QCOMPARE(signatureOf(request), "7be6668032f70418fcc22abc52071e57aff61b84a1d2381bb430d6870f4f6ebe");
    request.headers.removeLast();
    QCOMPARE(sha256Hex(canonicalRequest(request, sha256Hex({}))),
        "b25362e603ee30f4f25e7858e8a7160fd36e803bb2dfe206278659d71a9bcd7a");
}

void TestHuaweiSigning::recordedVector_data()
{
    QTest::addColumn<bool>("withProject");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("content-type;host;x-sdk-date")
        << false << QByteArray("8d36ea7b4447927a71abb27c74b7d7d1c0dc7b170cd0a2c069629976e793d379");
    QTest::newRow("… and x-project-id")
        << true << QByteArray("18def78aadebd5444dc9f243655f4244f6a9c77ae0f38de841be0405f8128135");
}

// Made with the official client's own signer.
void TestHuaweiSigning::recordedVector()
{
    QFETCH(bool, withProject);
    QFETCH(QByteArray, signature);
    const QByteArray body = R"({"image":"iVBORw0KGgo=","detect_direction":true})";
    const QByteArray hash = sha256Hex(body);
    QCOMPARE(hash, "f72ad03cb06fede440ec1e7fa385e8aa964d998d8f92459eef7278a1c4a59c68");
    HttpRequest request = requestTo(
        u"https://ocr.cn-north-4.myhuaweicloud.com/v2/0123456789abcdef0123456789abcdef/ocr/handwriting"_s,
        body);
    if (withProject)
        request.headers << HttpHeader { "X-Project-Id", "0123456789abcdef0123456789abcdef" };
    signWithAccessKey(request, hash, fakeAccessKey, fakeSecretKey, fakeNow);
    QCOMPARE(headerOf(request, "X-Sdk-Date"), "20231114T221320Z");
    QCOMPARE(signatureOf(request), signature);
}

void TestHuaweiSigning::canonicalPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("none") << QString() << QByteArray("/");
    QTest::newRow("root") << u"/"_s << QByteArray("/");
    QTest::newRow("closed") << u"/a/"_s << QByteArray("/a/");
    QTest::newRow("open") << u"/a/b"_s << QByteArray("/a/b/");
    QTest::newRow("unreserved stay") << u"/A-z.0_9~"_s << QByteArray("/A-z.0_9~/");
    QTest::newRow("blank") << u"/a b"_s << QByteArray("/a%20b/");
    QTest::newRow("delimiters") << u"/a+b=c,d:e@f"_s << QByteArray("/a%2Bb%3Dc%2Cd%3Ae%40f/");
    QTest::newRow("characters") << u"/大"_s << QByteArray("/%E5%A4%A7/");
}

void TestHuaweiSigning::canonicalPath()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, canonical);
    const HttpRequest request = requestTo(u"https://example.com"_s + path);
    QCOMPARE(canonicalRequest(request, {}).split('\n').at(1), canonical);
}

void TestHuaweiSigning::canonicalQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("canonical");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("sorted") << u"?b=2&a=1"_s << QByteArray("a=1&b=2");
    QTest::newRow("same name by value") << u"?a=2&a=1"_s << QByteArray("a=1&a=2");
    QTest::newRow("name that begins another") << u"?a-b=1&a=2"_s << QByteArray("a=2&a-b=1");
    QTest::newRow("without value") << u"?a"_s << QByteArray("a=");
    QTest::newRow("equals in the value") << u"?a=b=c"_s << QByteArray("a=b%3Dc");
    QTest::newRow("blank and plus") << u"?a=b%20c+d"_s << QByteArray("a=b%20c%2Bd");
    QTest::newRow("characters") << u"?name=大"_s << QByteArray("name=%E5%A4%A7");
}

void TestHuaweiSigning::canonicalQuery()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, canonical);
    const HttpRequest request = requestTo(u"https://example.com/v1"_s + query);
    QCOMPARE(canonicalRequest(request, {}).split('\n').at(2), canonical);
}

void TestHuaweiSigning::headersAreTrimmedAndSorted()
{
    HttpRequest request = requestTo(u"http://127.0.0.1:8080/v1"_s);
    request.headers = { { "X-Zebra", " last " }, { "Content-Type", "application/json" } };
    QCOMPARE(canonicalRequest(request, "hash"),
        "GET\n/v1/\n\ncontent-type:application/json\nhost:127.0.0.1:8080\nx-zebra:last\n\n"
        "content-type;host;x-zebra\nhash");
}

void TestHuaweiSigning::dateIsUtc()
{
    HttpRequest request = requestTo(u"https://example.com/v1"_s);
    signWithAccessKey(
        request, sha256Hex({}), fakeAccessKey, fakeSecretKey, fakeNow.toOffsetFromUtc(8 * 3600));
    QCOMPARE(headerOf(request, "X-Sdk-Date"), "20231114T221320Z");
}

void TestHuaweiSigning::authorizationIsBare()
{
    HttpRequest request = requestTo(u"https://example.com/v1"_s);
    signWithAccessKey(request, sha256Hex({}), fakeAccessKey, fakeSecretKey, fakeNow);
    const QByteArray authorization = headerOf(request, "Authorization");
    QVERIFY(authorization.startsWith("SDK-HMAC-SHA256 Access=REFEREEFAKEAK0000000, "
                                     "SignedHeaders=content-type;host;x-sdk-date, Signature="));
    QCOMPARE(signatureOf(request).size(), 64);
    QVERIFY(!authorization.contains(fakeSecretKey.reveal().toLatin1()));
}

void TestHuaweiSigning::strictServiceAgrees_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("read") << u"https://ocr.example.com/v2/0123/ocr/handwriting"_s
                          << QByteArray("{\"image\":\"\"}");
    QTest::newRow("projects") << u"https://iam.example.com/v3/projects?name=cn-north-4"_s << QByteArray();
    QTest::newRow("port") << u"http://localhost:4711/v2/0123/ocr/general-text"_s << QByteArray("{}");
    QTest::newRow("usual port") << u"https://ocr.example.com:443/v2/0/ocr/general-text"_s << QByteArray("{}");
    QTest::newRow("IPv6") << u"http://[::1]:4711/v2/0123/ocr/handwriting"_s << QByteArray(1000, '\xff');
}

void TestHuaweiSigning::strictServiceAgrees()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    HttpRequest request = requestTo(url, body);
    signWithAccessKey(request, sha256Hex(body), fakeAccessKey, fakeSecretKey, fakeNow);
    QCOMPARE(test::signatureFault(test::received(request), fakeAccessKey.reveal().toLatin1(),
                 fakeSecretKey.reveal().toLatin1(), fakeNow.addSecs(60)),
        test::SignatureFault::None);
}

void TestHuaweiSigning::strictServiceSeesTampering()
{
    HttpRequest request = requestTo(u"https://ocr.example.com/v2/0123/ocr/handwriting"_s, "{}");
    signWithAccessKey(request, sha256Hex("{}"), fakeAccessKey, fakeSecretKey, fakeNow);
    const auto fault = [](const HttpRequest& sent, const QDateTime& now) {
        return test::signatureFault(
            test::received(sent), fakeAccessKey.reveal().toLatin1(), fakeSecretKey.reveal().toLatin1(), now);
    };
    HttpRequest changed = request;
    changed.body = "[]";
    QCOMPARE(fault(changed, fakeNow), test::SignatureFault::Wrong);
    changed = request;
    changed.headers[0].value = "text/plain";
    QCOMPARE(fault(changed, fakeNow), test::SignatureFault::Wrong);
    changed = request;
    changed.url.setHost(u"elsewhere.example.com"_s);
    QCOMPARE(fault(changed, fakeNow), test::SignatureFault::Wrong);
    QCOMPARE(fault(request, fakeNow.addSecs(15 * 60)), test::SignatureFault::None);
    QCOMPARE(fault(request, fakeNow.addSecs(15 * 60 + 1)), test::SignatureFault::Clock);
    request.headers.removeLast();
    QCOMPARE(fault(request, fakeNow), test::SignatureFault::Missing);
}

QTEST_GUILESS_MAIN(TestHuaweiSigning)
#include "tst_huaweisigning.moc"
