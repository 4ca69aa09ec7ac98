// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/endpoint.h"
#include "net/http.h"

#include <QTest>

using namespace handlens;
using namespace Qt::StringLiterals;

class EndpointTest : public QObject
{
    Q_OBJECT
private slots:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void hostHeaders_data();
    void hostHeaders();
    void findsHeadersInAnyCase();
};

void EndpointTest::takes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::newRow("https") << u"https://ocr.tencentcloudapi.com"_s << u"https://ocr.tencentcloudapi.com"_s;
    QTest::newRow("a port") << u"https://host.example:8443"_s << u"https://host.example:8443"_s;
    QTest::newRow("a closing slash") << u"https://host.example/"_s << u"https://host.example"_s;
    QTest::newRow("blanks around") << u"  https://host.example\n"_s << u"https://host.example"_s;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
    QTest::newRow("this computer, short") << u"http://127.1"_s << u"http://127.0.0.1"_s;
    QTest::newRow("by name") << u"http://localhost"_s << u"http://localhost"_s;
    QTest::newRow("in capitals") << u"HTTP://LOCALHOST"_s << u"http://localhost"_s;
    QTest::newRow("IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    QTest::newRow("IPv6, https") << u"https://[2001:db8::1]"_s << u"https://[2001:db8::1]"_s;
}

void EndpointTest::takes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, url);
    const Result<QUrl> endpoint = parseEndpoint(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->toString(), url);
    QVERIFY(isAllowedUrl(*endpoint));
}

void EndpointTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : { "", "host.example", "//host.example", "https://", "https:///path",
             "ftp://host.example", "file:///etc/passwd", "http://host.example", "http://127.0.0.2",
             "http://127.0.0.1.nip.io", "http://0.0.0.0", "http://[::2]", "http://localhost.example",
             "http://localhost@host.example", "https://person:password@host.example",
             "https://host.example/v2", "https://host.example?a=b", "https://host.example/#x",
             "https://host example", "https://host.example:99999", "javascript:alert(1)" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void EndpointTest::refuses()
{
    QFETCH(const QString, text);
    const Result<QUrl> endpoint = parseEndpoint(text);
    QVERIFY(!endpoint);
    QCOMPARE(endpoint.error().kind, ErrorKind::Usage);
    QVERIFY(endpoint.error().message.endsWith(u'.') || endpoint.error().message.endsWith(u")."_s));
}

void EndpointTest::hostHeaders_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("plain") << u"https://ocr.tencentcloudapi.com/x"_s << "ocr.tencentcloudapi.com"_ba;
    QTest::newRow("usual port") << u"https://host.example:443"_s << "host.example"_ba;
    QTest::newRow("usual port of http") << u"http://localhost:80"_s << "localhost"_ba;
    QTest::newRow("the other's port") << u"https://host.example:80"_s << "host.example:80"_ba;
    QTest::newRow("another port") << u"http://127.0.0.1:8080/"_s << "127.0.0.1:8080"_ba;
    QTest::newRow("IPv6") << u"http://[::1]/"_s << "[::1]"_ba;
    QTest::newRow("IPv6 and a port") << u"http://[::1]:8080/"_s << "[::1]:8080"_ba;
    QTest::newRow("capitals") << u"https://HOST.example"_s << "host.example"_ba;
}

void EndpointTest::hostHeaders()
{
    QFETCH(const QString, url);
    QFETCH(const QByteArray, host);
    QCOMPARE(hostHeader(QUrl(url)), host);
}

void EndpointTest::findsHeadersInAnyCase()
{
    const HttpReply reply { 200, { { "X-Request-Id", "first" }, { "x-request-id", "second" } }, {} };
    QCOMPARE(reply.header("x-REQUEST-id"), "first");
    QCOMPARE(reply.header("Date"), QByteArray());
}

QTEST_APPLESS_MAIN(EndpointTest)

#include "tst_endpoint.moc"
