// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/probe.h"
#include "support/faultserver.h"
#include "support/loopbackserver.h"

#include <QScopeGuard>

#include <arpa/inet.h>
#include <array>
#include <sys/socket.h>
#include <unistd.h>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray body(200'000, 'p');

QUrl https(quint16 port)
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(port));
}

TransportLimits shortConnect()
{
    TransportLimits limits;
    limits.connect = 400ms;
    return limits;
}

/// A port at 127.0.0.1 that neither accepts nor refuses: its queue of one is full.
class BlackHole final
{
public:
    BlackHole()
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_address;
        auto* address = reinterpret_cast<sockaddr*>(&m_address);
        bind(m_listener, address, size);
        getsockname(m_listener, address, &size);
        listen(m_listener, 0);
        for (const int filler : m_fillers)
            connect(filler, address, size);
    }
    ~BlackHole()
    {
        close(m_listener);
        for (const int filler : m_fillers)
            close(filler);
    }
    Q_DISABLE_COPY_MOVE(BlackHole)

    [[nodiscard]] quint16 port() const { return ntohs(m_address.sin_port); }

private:
    sockaddr_in m_address {};
    int m_listener = socket(AF_INET, SOCK_STREAM, 0);
    std::array<int, 3> m_fillers { filler(), filler(), filler() };

    static int filler() { return socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0); }
};

} // namespace

/// No byte of the body leaves: the call may be made again.
class TransportNotSentTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void refusesBadCertificates_data();
    void refusesBadCertificates();
    void refusesOutdatedTls();
    void speaksTls();
    void endsInTheHandshake_data();
    void endsInTheHandshake();
    void findsNoHost();
    void isRefused();
    void reachesNobody();
    void namesTheProxy_data();
    void namesTheProxy();

private:
    std::optional<Certificates> m_certificates;
};

namespace {

void expectNotSent(Probe& probe, const QString& sentence)
{
    QVERIFY(probe.ends());
    QVERIFY(!probe.isAnswered());
    const Error error = probe.error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QCOMPARE(error.outcome, Outcome::NotSent);
    QVERIFY(!probe.call().bodyLeft());
    QVERIFY2(error.message.contains(sentence), qPrintable(error.message));
    QVERIFY2(error.message.endsWith(u"Nothing was sent."_s), qPrintable(error.message));
    // Nothing of the address but the host.
    QVERIFY(!error.message.contains(u"canary"_s) && !error.detail.contains(u"canary"_s));
}

HttpRequest request(const QUrl& url)
{
    HttpRequest made = post(url, body);
    made.url.setQuery(u"Signature=canary"_s);
    return made;
}

} // namespace

void TransportNotSentTest::initTestCase()
{
    m_certificates = Certificates::make();
    if (m_certificates)
        m_certificates->trust();
}

void TransportNotSentTest::refusesBadCertificates_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("4 self-signed") << 0 << u"signed itself"_s;
    QTest::newRow("5 expired") << 1 << u"has expired"_s;
    QTest::newRow("6 wrong name") << 2 << u"another name"_s;
    QTest::newRow("7 unknown authority") << 3 << u"somebody this computer does not know"_s;
}

void TransportNotSentTest::refusesBadCertificates()
{
    if (!m_certificates)
        QSKIP("the openssl tool is not here");
    QFETCH(const int, which);
    QFETCH(const QString, sentence);
    const std::array identities { m_certificates->selfSigned, m_certificates->expired,
        m_certificates->wrongName, m_certificates->unknownAuthority };
    const FaultServer server({ step::readBody() }, identities.at(static_cast<std::size_t>(which)));
    NetworkTransport transport;
    Probe probe(transport, request(server.url()));
    expectNotSent(probe, sentence);
    QCOMPARE(server.bytesReceived(), 0);
}

// A hello of TLS 1.0, as an old server would answer with.
void TransportNotSentTest::refusesOutdatedTls()
{
    const QByteArray hello = QByteArray::fromHex("160301002a"
                                                 "02000026"
                                                 "0301")
        + QByteArray(32, 'r')
        + QByteArray::fromHex("00"
                              "c013"
                              "00");
    const FaultServer server({ step::awaitBytes(), step::send(hello) });
    NetworkTransport transport;
    Probe probe(transport, request(https(server.port())));
    expectNotSent(probe, u"outdated encryption"_s);
}

void TransportNotSentTest::speaksTls()
{
    if (!m_certificates)
        QSKIP("the openssl tool is not here");
    const LoopbackServer server(
        [](const ReceivedRequest&) {
            return ServedAnswer { 200, "{}" };
        },
        m_certificates->good);
    NetworkTransport transport;
    Probe probe(transport, request(server.url()));
    QVERIFY(probe.ends());
    QVERIFY2(probe.isAnswered(), qPrintable(probe.error().message));
    QCOMPARE(probe.reply().status, 200);
    QVERIFY(server.requests().value(0).body == body);
}

void TransportNotSentTest::endsInTheHandshake_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("9 speaks no TLS") << 0 << u"No secure connection"_s;
    QTest::newRow("9 says nothing") << 1 << u"could not be reached within"_s;
    QTest::newRow("10 closes") << 2 << QString();
    QTest::newRow("10 resets") << 3 << QString();
}

void TransportNotSentTest::endsInTheHandshake()
{
    QFETCH(const int, which);
    QFETCH(const QString, sentence);
    const std::array<Scenario, 4> scenarios { Scenario {
                                                  step::awaitBytes(), step::send(ServedAnswer { 400 }) },
        Scenario { step::awaitBytes(), step::hang() }, Scenario { step::awaitBytes(), step::fin() },
        Scenario { step::awaitBytes(), step::reset() } };
    const FaultServer server(scenarios.at(static_cast<std::size_t>(which)));
    NetworkTransport transport(shortConnect());
    Probe probe(transport, request(https(server.port())));
    expectNotSent(probe, sentence);
    QCOMPARE(server.bodyBytesReceived(), 0);
}

void TransportNotSentTest::findsNoHost()
{
    NetworkTransport transport;
    Probe probe(transport, request(QUrl(u"https://service.invalid"_s)));
    expectNotSent(probe, u"service.invalid was not found"_s);
}

void TransportNotSentTest::isRefused()
{
    quint16 port = 0;
    {
        const FaultServer server(Scenario {});
        port = server.port();
    }
    NetworkTransport transport;
    Probe probe(transport, request(QUrl(u"http://127.0.0.1:%1"_s.arg(port))));
    expectNotSent(probe, u"takes no connections"_s);
}

void TransportNotSentTest::reachesNobody()
{
    const BlackHole nobody;
    NetworkTransport transport(shortConnect());
    Probe probe(transport, request(QUrl(u"http://127.0.0.1:%1"_s.arg(nobody.port()))));
    expectNotSent(probe, u"could not be reached within 1 second"_s);
}

void TransportNotSentTest::namesTheProxy_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QString>("sentence");
    const Step password = step::send(
        "HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n"_ba);
    QTest::newRow("29 closes") << Scenario { step::readHead(), step::fin() } << QByteArray() << u"proxy"_s;
    QTest::newRow("29 is silent") << Scenario { step::readHead(), step::hang() } << QByteArray()
                                  << u"could not be reached"_s;
    QTest::newRow("29 refuses") << Scenario { step::readHead(), step::send(ServedAnswer { 403 }) }
                                << QByteArray() << u"proxy"_s;
    QTest::newRow("29 wants a password")
        << Scenario { step::readHead(), password } << QByteArray() << u"asks for a password"_s;
    QTest::newRow("29 wants another password")
        << Scenario { step::readHead(), password, step::fin() } << "person:canary@"_ba << u"proxy"_s;
}

void TransportNotSentTest::namesTheProxy()
{
    QFETCH(const Scenario, scenario);
    QFETCH(const QByteArray, login);
    QFETCH(const QString, sentence);
    const FaultServer proxy(scenario);
    qputenv("https_proxy", "http://" + login + "127.0.0.1:" + QByteArray::number(proxy.port()));
    const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
    NetworkTransport transport(shortConnect());
    Probe probe(transport, request(QUrl(u"https://service.invalid"_s)));
    expectNotSent(probe, sentence);
    QVERIFY(probe.error().message.contains(u"127.0.0.1:%1"_s.arg(proxy.port())));
    QVERIFY(proxy.connections() >= 1);
    QCOMPARE(proxy.bodyBytesReceived(), 0);
}

QTEST_GUILESS_MAIN(TransportNotSentTest)

#include "tst_transportnotsent.moc"
