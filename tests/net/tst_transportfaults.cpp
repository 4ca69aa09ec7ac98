// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/probe.h"
#include "support/faultserver.h"

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype usualBody = 200'000;
constexpr qsizetype bigBody = 8'000'000; // more than the buffers of a loopback connection hold

const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;

enum class Bound { Usual, ShortSilence, ShortTotal, SmallAnswer };

TransportLimits limitsFor(Bound bound)
{
    TransportLimits limits;
    switch (bound) {
    case Bound::Usual:
        break;
    case Bound::ShortSilence:
        limits.inactivity = 400ms;
        break;
    case Bound::ShortTotal:
        limits.total = 500ms;
        limits.slowestBytesPerSecond = 1'000'000;
        break;
    case Bound::SmallAnswer:
        limits.answerBytes = 64 * 1024;
        break;
    }
    return limits;
}

struct Fault {
    const char* name;
    Scenario scenario;
    QString sentence; ///< part of it
    int complete = 1; ///< bodies that arrive whole
    Bound bound = Bound::Usual;
    qsizetype body = usualBody;
};

QList<Fault> cutAnswers()
{
    using step::readBody, step::fin;
    const QString broke = u"broke before its answer was complete"_s;
    const Step read = readBody();
    return {
        { "12 closed without an answer", { read, fin() }, broke },
        { "12 reset without an answer", { read, step::reset() }, broke },
        { "13 closed in the status line", { read, step::send("HTTP/1.1 2"_ba), fin() }, broke },
        { "13 reset in the status line", { read, step::send("HTTP/1.1 2"_ba), step::reset() }, broke },
        { "13 closed in the head", { read, step::send(head), fin() }, broke },
        { "17 cut", { read, step::send(head + "Content-Length: 100\r\n\r\n{\"a\":1}"), fin() }, broke },
        { "17 cut by a reset", { read, step::send(head + "Content-Length: 100\r\n\r\n{"), step::reset() },
            broke },
        { "17 cut error", { read, step::send("HTTP/1.1 500 X\r\nContent-Length: 100\r\n\r\n{"_ba), fin() },
            broke },
        { "17 no body at all", { read, step::send(head + "Content-Length: 100\r\n\r\n"), fin() }, broke },
        { "19 chunks cut", { read, step::send(head + "Transfer-Encoding: chunked\r\n\r\n5\r\nhel"), fin() },
            broke },
        { "23 garbage", { read, step::send("SSH-2.0-OpenSSH_9.2\r\n"_ba), fin() }, broke },
        { "23 binary garbage", { read, step::send(QByteArray(500, '\x16')), step::reset() }, broke },
    };
}

QList<Fault> otherFaults()
{
    using step::readBody, step::fin, step::drip, step::hang, step::endless;
    const QString broke = u"broke before its answer was complete"_s;
    const Step read = readBody();
    const QByteArray slow = head + "Content-Length: 1000\r\n\r\n" + QByteArray(1000, ' ');
    const QByteArray headLines = QByteArray("X-Wait: a\r\n").repeated(10'000);
    const QByteArray gzip = head + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc";
    const QByteArray endlessHead = head + "Content-Length: 9000000000\r\n\r\n";
    return {
        { "11 reset in the upload", { readBody(1000), step::reset() }, broke, 0, Bound::Usual, bigBody },
        { "11 closed in the upload", { readBody(1000), fin() }, broke, 0, Bound::Usual, bigBody },
        { "14 slow head", { read, drip(slow, 20ms) }, u"took longer"_s, 1, Bound::ShortTotal },
        { "15 slow body", { read, step::send(head + "Content-Length: 1000\r\n\r\n"), drip(slow, 20ms) },
            u"took longer"_s, 1, Bound::ShortTotal },
        { "14 endless drip in the status line",
            { read, drip("HTTP/1.1 200 " + QByteArray(100'000, 'K'), 5ms) }, u"no readable answer within"_s,
            1, Bound::ShortSilence },
        { "14 endless drip in the head", { read, step::send(head), drip(QByteArray(100'000, 'x'), 20ms) },
            u"no readable answer within"_s, 1, Bound::ShortSilence },
        { "14 dripping lines of the head", { read, step::send(head), drip(headLines, 5ms) },
            u"no readable answer within"_s, 1, Bound::ShortSilence },
        { "15 silence in the body", { read, step::send(head + "Content-Length: 1000\r\n\r\n{"), hang() },
            u"Nothing moved"_s, 1, Bound::ShortSilence },
        { "16 silence", { read, hang() }, u"no readable answer within"_s, 1, Bound::ShortSilence },
        { "31 silence in the upload", { readBody(1000), hang() }, u"Nothing moved"_s, 0, Bound::ShortSilence,
            bigBody },
        { "20 long header",
            { read, step::send(head + "X: " + QByteArray(70'000, 'x') + "\r\nContent-Length: 2\r\n\r\n{}") },
            u"long beginning"_s },
        // Qt stops reading somewhere in it, and its thread takes five seconds to be stopped.
        { "20 endless header", { read, step::send(head + "X: "), endless(QByteArray(8192, 'x')) },
            u"no readable answer within"_s, 1, Bound::ShortSilence },
        { "21 compressed", { read, step::send(gzip) }, u"compressed"_s },
        { "22 endless", { read, step::send(endlessHead), endless(QByteArray(8192, ' ')) }, u"far more"_s, 1,
            Bound::SmallAnswer },
        { "22 endless, unannounced", { read, step::send(head + "\r\n"), endless(QByteArray(8192, ' ')) },
            u"far more"_s, 1, Bound::SmallAnswer },
        { "22 one byte too long",
            { read, step::send(head + "Content-Length: 65537\r\n\r\n" + QByteArray(65537, ' ')) },
            u"far more"_s, 1, Bound::SmallAnswer },
    };
}

} // namespace

Q_DECLARE_METATYPE(Fault)

/// The server takes the body, or a part, and misbehaves: the outcome is unknown, and the body went out once.
class TransportFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void sendsOnceAndSaysUnknown_data();
    void sendsOnceAndSaysUnknown();
    void takesWhatIsLax_data();
    void takesWhatIsLax();
    void withoutALengthTheCloseEndsIt();
    void withAnOddLengthItMayBeUnknown_data();
    void withAnOddLengthItMayBeUnknown();
    void getsOnce_data();
    void getsOnce();
    void readsAnEarlyRefusal();
    void survivesAPause();
    void anAnswerAsLongAsAllowedIsTaken();
    void cutAnywhereItEnds();

private:
    [[nodiscard]] std::optional<TlsIdentity> identity(bool tls) const;

    std::optional<Certificates> m_certificates;
};

void TransportFaultsTest::initTestCase()
{
    m_certificates = Certificates::make();
    if (m_certificates)
        m_certificates->trust();
}

std::optional<TlsIdentity> TransportFaultsTest::identity(bool tls) const
{
    return tls && m_certificates ? std::optional(m_certificates->good) : std::nullopt;
}

void TransportFaultsTest::sendsOnceAndSaysUnknown_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<bool>("tls");
    for (const Fault& fault : cutAnswers() + otherFaults()) {
        QTest::addRow("%s", fault.name) << fault << false;
        QTest::addRow("%s, TLS", fault.name) << fault << true;
    }
}

void TransportFaultsTest::sendsOnceAndSaysUnknown()
{
    QFETCH(const Fault, fault);
    QFETCH(const bool, tls);
    if (tls && !m_certificates)
        QSKIP("the openssl tool is not here");
    const FaultServer server(fault.scenario, identity(tls));
    NetworkTransport transport(limitsFor(fault.bound));
    Probe probe(transport, post(server.url(), QByteArray(fault.body, 'p')));
    QVERIFY(probe.ends());
    QVERIFY2(!probe.isAnswered(), describe(fault.scenario).constData());
    const Error error = probe.error();
    QCOMPARE(error.kind, ErrorKind::Network);
    QCOMPARE(error.outcome, Outcome::Unknown);
    QVERIFY2(error.message.contains(fault.sentence), qPrintable(error.message));
    QVERIFY2(error.message.contains(u"billed"_s), qPrintable(error.message));
    QVERIFY(probe.call().bodyLeft());
    QTest::qWait(20); // for a second one, were there any
    QCOMPARE(server.completeRequests(), fault.complete);
    QVERIFY(server.bodyBytesReceived() <= fault.body);
    QCOMPARE(probe.endings(), 1);
}

void TransportFaultsTest::takesWhatIsLax_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("18 longer than announced") << head + "Content-Length: 7\r\n\r\n{\"a\":1}{}"
                                              << R"({"a":1})"_ba;
    QTest::newRow("19 bad chunk") << head + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n"
                                  << QByteArray();
    QTest::newRow("chunks") << head + "Transfer-Encoding: chunked\r\n\r\n3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"
                            << R"({"a":1})"_ba;
    QTest::newRow("continue first") << "HTTP/1.1 100 Continue\r\n\r\n"_ba + head
            + "Content-Length: 7\r\n\r\n{\"a\":1}"
                                    << R"({"a":1})"_ba;
    QTest::newRow("identity named") << head + "Content-Encoding: identity\r\nContent-Length: 2\r\n\r\n{}"
                                    << "{}"_ba;
}

// "HTTP succeeded" proves nothing: what such an answer is worth, its content says.
void TransportFaultsTest::takesWhatIsLax()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, body);
    const FaultServer server({ step::readBody(), step::send(answer), step::fin() });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(usualBody, 'p')));
    QVERIFY(probe.ends());
    QVERIFY2(probe.isAnswered(), qPrintable(probe.error().message));
    QCOMPARE(probe.reply().status, 200);
    QCOMPARE(probe.reply().body, body);
    QCOMPARE(server.completeRequests(), 1);
}

// Qt sometimes sees the close first, and wants to send again.
void TransportFaultsTest::withoutALengthTheCloseEndsIt()
{
    const FaultServer server({ step::readBody(), step::send(head + "\r\n{\"a\":1}"), step::fin() });
    NetworkTransport transport;
    for (int i = 0; i < 100; ++i) {
        Probe probe(transport, post(server.url(), QByteArray(100, 'p')));
        QVERIFY(probe.ends());
        QVERIFY2(probe.isAnswered(), qPrintable(probe.error().detail));
        QCOMPARE(probe.reply().body, R"({"a":1})");
    }
    QCOMPARE(server.completeRequests(), 100);
}

void TransportFaultsTest::withAnOddLengthItMayBeUnknown_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("18 negative length") << head + "Content-Length: -5\r\n\r\n{\"a\":1}";
    QTest::newRow("18 two lengths") << head + "Content-Length: 7\r\nContent-Length: 9\r\n\r\n{\"a\":1}";
}

void TransportFaultsTest::withAnOddLengthItMayBeUnknown()
{
    QFETCH(const QByteArray, answer);
    const FaultServer server({ step::readBody(), step::send(answer), step::fin() });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(usualBody, 'p')));
    QVERIFY(probe.ends());
    if (probe.isAnswered())
        QCOMPARE(probe.reply().body, R"({"a":1})");
    else
        QCOMPARE(probe.error().outcome, Outcome::Unknown);
    QCOMPARE(server.completeRequests(), 1);
}

void TransportFaultsTest::getsOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

// A GET may be signed, and be one of the five on the way to a locked account.
void TransportFaultsTest::getsOnce()
{
    QFETCH(const bool, tls);
    if (tls && !m_certificates)
        QSKIP("the openssl tool is not here");
    const FaultServer server({ step::readHead(), step::fin() }, identity(tls));
    NetworkTransport transport;
    HttpRequest request;
    request.method = "GET";
    request.url = server.url();
    Probe probe(transport, request);
    QVERIFY(probe.ends());
    QCOMPARE(probe.error().outcome, Outcome::Unknown);
    QCOMPARE(server.completeRequests(), 1);
    request.url = QUrl(tls ? u"https://127.0.0.1:1/"_s : u"http://127.0.0.1:1/"_s);
    Probe nobody(transport, request);
    QVERIFY(nobody.ends());
    QCOMPARE(nobody.error().outcome, Outcome::NotSent);
}

void TransportFaultsTest::readsAnEarlyRefusal()
{
    const FaultServer server(
        { step::readHead(), step::send(ServedAnswer { 413, "{\"code\":\"too large\"}" }) });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(bigBody, 'p')));
    QVERIFY(probe.ends());
    QVERIFY2(probe.isAnswered(), qPrintable(probe.error().detail));
    QCOMPARE(probe.reply().status, 413);
    QCOMPARE(probe.reply().body, "{\"code\":\"too large\"}");
    QVERIFY(server.completeRequests() <= 1);
}

void TransportFaultsTest::survivesAPause()
{
    const FaultServer server({ step::readBody(1000), step::stall(300ms), step::readBody(),
        step::send(ServedAnswer { 200, "{}" }) });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(bigBody, 'p')));
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().status, 200);
    QCOMPARE(server.completeRequests(), 1);
}

void TransportFaultsTest::anAnswerAsLongAsAllowedIsTaken()
{
    const FaultServer server(
        { step::readBody(), step::send(ServedAnswer { 200, QByteArray(64 * 1024, ' ') }) });
    NetworkTransport transport(limitsFor(Bound::SmallAnswer));
    Probe probe(transport, post(server.url(), "x"));
    QVERIFY(probe.ends());
    QCOMPARE(probe.reply().body.size(), 64 * 1024);
}

// The answer of a service, cut at every byte: always one end, and never a second body.
void TransportFaultsTest::cutAnywhereItEnds()
{
    const QByteArray answer = head + "Content-Length: 7\r\n\r\n{\"a\":1}";
    const int cuts = static_cast<int>(answer.size());
    const FaultServer server([&](int connection) {
        const Step end = connection < cuts ? step::fin() : step::reset();
        return Scenario { step::readBody(), step::send(answer.first(connection % cuts)), end };
    });
    NetworkTransport transport;
    for (int i = 0; i < 2 * cuts; ++i) {
        Probe probe(transport, post(server.url(), "{}"));
        QVERIFY2(probe.ends(), qPrintable(QString::number(i)));
        QCOMPARE(probe.error().outcome, Outcome::Unknown);
        QVERIFY(!probe.isAnswered());
        QCOMPARE(server.completeRequests(), i + 1);
    }
    QCOMPARE(server.connections(), 2 * cuts);
}

QTEST_GUILESS_MAIN(TransportFaultsTest)

#include "tst_transportfaults.moc"
