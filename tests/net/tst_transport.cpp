// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/probe.h"
#include "support/faultserver.h"
#include "support/loopbackserver.h"

#include <QScopeGuard>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

ServedAnswer ok(const ReceivedRequest&)
{
    return { 200, R"({"ok":true})" };
}

} // namespace

/// What goes over the wire, and what comes back, when nothing is wrong.
class TransportTest : public QObject
{
    Q_OBJECT
private slots:
    void postsOnceWithWhatWasGiven();
    void getsWithoutBody();
    void saysNothingAboutThePerson();
    void theSignedHostIsTheSentOne();
    void countsTheUpload();
    void deliversEveryStatus_data();
    void deliversEveryStatus();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void sendsNoCookieBack();
    void refusesWhatIsNotEncrypted_data();
    void refusesWhatIsNotEncrypted();
    void refusesHeadersThatBreakTheLine();
    void reachesThisComputerPastEveryProxy();
    void reachesLocalhostByName();
};

void TransportTest::postsOnceWithWhatWasGiven()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    const QByteArray body(3'000'000, 'p');
    HttpRequest request = post(server.url(), body);
    request.url.setQuery(u"a=b%20c"_s);
    Probe probe(transport, request);
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, 200);
    QCOMPARE(probe.reply().body, R"({"ok":true})");
    QCOMPARE(probe.reply().header("content-type"), "application/json");
    QVERIFY(probe.call().bodyLeft());
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest received = server.requests().constFirst();
    QCOMPARE(received.method, "POST");
    QCOMPARE(received.target, "/ocr?a=b%20c");
    QCOMPARE(received.header("Authorization"), "canary-of-a-signature");
    QCOMPARE(received.header("Content-Type"), "application/json");
    QCOMPARE(received.header("Content-Length"), "3000000");
    QVERIFY(received.body == body);
}

void TransportTest::getsWithoutBody()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    HttpRequest request;
    request.method = "GET";
    request.url = server.url();
    Probe probe(transport, request);
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, 200);
    QVERIFY(!probe.call().bodyLeft());
    QCOMPARE(server.requests().value(0).method, "GET");
    QCOMPARE(server.requests().value(0).target, "/");
}

// Neither the operating system nor the language; and nothing compressed is asked for.
void TransportTest::saysNothingAboutThePerson()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), "x"));
    QVERIFY(probe.ends());
    const ReceivedRequest received = server.requests().value(0);
    QStringList names;
    for (const HttpHeader& header : received.headers)
        names << QString::fromLatin1(header.name).toLower();
    names.sort();
    const QStringList expected { u"accept-encoding"_s, u"accept-language"_s, u"authorization"_s,
        u"connection"_s, u"content-length"_s, u"content-type"_s, u"host"_s, u"user-agent"_s };
    QCOMPARE(names, expected);
    QCOMPARE(received.header("User-Agent"), "Handlens");
    QCOMPARE(received.header("Accept-Language"), "*");
    QCOMPARE(received.header("Accept-Encoding"), "identity");
}

void TransportTest::theSignedHostIsTheSentOne()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    const HttpRequest request = post(server.url(), "x");
    Probe probe(transport, request);
    QVERIFY(probe.ends());
    QCOMPARE(server.requests().value(0).header("Host"), hostHeader(request.url));
}

void TransportTest::countsTheUpload()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(500'000, 'p')));
    qint64 most = 0;
    connect(&probe.call(), &HttpCall::uploaded, this, [&most](qint64 sent, qint64 total) {
        QCOMPARE(total, 500'000);
        QVERIFY(sent >= most && sent <= total);
        most = sent;
    });
    QVERIFY(!probe.call().bodyLeft());
    QVERIFY(probe.ends());
    QCOMPARE(most, 500'000);
}

void TransportTest::deliversEveryStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    for (const int status : { 200, 201, 204, 400, 401, 403, 404, 405, 407, 409, 410, 413, 418, 429, 500, 501,
             502, 503, 504, 599 })
        QTest::addRow("%d", status) << status << "Retry-After: 3"_ba;
    for (const char* scheme :
        { "Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate" }) {
        QTest::addRow("401 %s", scheme) << 401 << "WWW-Authenticate: "_ba + scheme;
        QTest::addRow("407 %s", scheme) << 407 << "Proxy-Authenticate: "_ba + scheme;
    }
}

// Also those that Qt takes for an error, and those on which it would ask for a password and send again.
void TransportTest::deliversEveryStatus()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, header);
    const QByteArray body = status == 204 ? QByteArray() : R"({"error":"words of the service"})"_ba;
    const qsizetype colon = header.indexOf(':');
    const HttpHeader given { header.first(colon), header.sliced(colon + 2) };
    const LoopbackServer server([&](const ReceivedRequest&) {
        return ServedAnswer { status, body, { given } };
    });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(100'000, 'p')));
    QVERIFY(probe.ends());
    QVERIFY2(probe.isAnswered(), qPrintable(probe.error().detail));
    QCOMPARE(probe.reply().status, status);
    QCOMPARE(probe.reply().body, body);
    QCOMPARE(probe.reply().header(given.name), given.value);
    QCOMPARE(server.requests().size(), 1);
}

void TransportTest::followsNoRedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("target");
    for (const int status : { 301, 302, 303, 307, 308 }) {
        QTest::addRow("%d to another host", status) << status << "other"_ba;
        QTest::addRow("%d to itself", status) << status << "/ocr"_ba;
        QTest::addRow("%d to a file", status) << status << "file:///etc/passwd"_ba;
        QTest::addRow("%d to ftp", status) << status << "ftp://127.0.0.1/x"_ba;
    }
}

void TransportTest::followsNoRedirect()
{
    QFETCH(const int, status);
    QFETCH(QByteArray, target);
    const LoopbackServer other(ok);
    if (target == "other")
        target = other.url().toEncoded() + "/x";
    const LoopbackServer server([&](const ReceivedRequest&) {
        return ServedAnswer { status, {}, { { "Location", target } } };
    });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(100'000, 'p')));
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, status);
    QCOMPARE(probe.reply().header("location"), target);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(other.connections(), 0);
}

void TransportTest::sendsNoCookieBack()
{
    const LoopbackServer server([](const ReceivedRequest&) {
        return ServedAnswer { 200, "{}", { { "Set-Cookie", "track=1; Path=/" } } };
    });
    NetworkTransport transport;
    for (int i = 0; i < 2; ++i) {
        Probe probe(transport, post(server.url(), "x"));
        QVERIFY(probe.ends());
    }
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(1).header("Cookie"), QByteArray());
}

void TransportTest::refusesWhatIsNotEncrypted_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http elsewhere") << u"http://service.invalid/"_s;
    QTest::newRow("another loopback address") << u"http://127.0.0.2/"_s;
    QTest::newRow("looks like this computer") << u"http://localhost.service.invalid/"_s;
    QTest::newRow("ftp") << u"ftp://127.0.0.1/"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("data") << u"data:,x"_s;
    QTest::newRow("nothing") << QString();
}

void TransportTest::refusesWhatIsNotEncrypted()
{
    QFETCH(const QString, url);
    NetworkTransport transport;
    HttpRequest request = post(QUrl(), "x");
    request.url = QUrl(url);
    Probe probe(transport, request);
    QCOMPARE(probe.endings(), 0); // never inside start()
    QVERIFY(probe.ends());
    QCOMPARE(probe.error().kind, ErrorKind::Usage);
    QCOMPARE(probe.error().outcome, Outcome::NotSent);
    QVERIFY(probe.error().message.endsWith(u'.'));
    QVERIFY(!probe.call().bodyLeft());
}

void TransportTest::refusesHeadersThatBreakTheLine()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    HttpRequest request = post(server.url(), "x");
    request.headers << HttpHeader { "X-Auth-Token", "canary\r\nX-Other: 1" };
    Probe probe(transport, request);
    QVERIFY(probe.ends());
    QCOMPARE(probe.error().kind, ErrorKind::Usage);
    QVERIFY(!probe.error().message.contains(u"canary"_s));
    QCOMPARE(server.connections(), 0);
}

void TransportTest::reachesThisComputerPastEveryProxy()
{
    const LoopbackServer proxy(ok);
    const LoopbackServer server(ok);
    for (const char* name : { "http_proxy", "https_proxy", "all_proxy" })
        qputenv(name, proxy.url().toEncoded());
    const auto restore = qScopeGuard([] {
        for (const char* name : { "http_proxy", "https_proxy", "all_proxy" })
            qunsetenv(name);
    });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), "x"));
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, 200);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

// The server is at IPv4 only: an IPv6 that leads nowhere must not keep us from it.
void TransportTest::reachesLocalhostByName()
{
    const LoopbackServer server(ok);
    NetworkTransport transport;
    QUrl url = server.url();
    url.setHost(u"localhost"_s);
    Probe probe(transport, post(url, "x"));
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, 200);
    QCOMPARE(server.requests().value(0).header("Host"), "localhost:" + QByteArray::number(server.port()));
}

QTEST_GUILESS_MAIN(TransportTest)

#include "tst_transport.moc"
