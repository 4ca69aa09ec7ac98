// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/probe.h"
#include "support/faultserver.h"
#include "support/loopbackserver.h"

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray body(200'000, 'p');
const ServedAnswer fine { 200, "{}" };

} // namespace

/// Stop, close, and everything at once.
class TransportLifetimeTest : public QObject
{
    Q_OBJECT
private slots:
    void destroyingAborts_data();
    void destroyingAborts();
    void destroyedInItsOwnSignal_data();
    void destroyedInItsOwnSignal();
    void destroyedWhileUploading();
    void destroyedBeforeItStarts();
    void closedWithCallsAlive();
    void everyCallHasAConnectionOfItsOwn();
    void manyAtOnceEndOnceEach();
    void manyFaultsEndOnceEach();
};

void TransportLifetimeTest::destroyingAborts_data()
{
    QTest::addColumn<qint64>("read");
    QTest::newRow("at once") << qint64(-1);
    QTest::newRow("in the upload") << qint64(1000);
    QTest::newRow("after it") << step::wholeBody;
}

void TransportLifetimeTest::destroyingAborts()
{
    QFETCH(const qint64, read);
    const qsizetype size = read == 1000 ? 8'000'000 : body.size();
    const FaultServer server({ step::readBody(read), step::stall(100ms), step::send(fine) });
    NetworkTransport transport;
    Probe probe(transport, post(server.url(), QByteArray(size, 'p')));
    if (read > 0)
        QTRY_VERIFY(server.bodyBytesReceived() >= qMin<qint64>(read, size));
    probe.destroyCall();
    QTest::qWait(200);
    QCOMPARE(probe.endings(), 0);
    QVERIFY(server.completeRequests() <= 1);
}

void TransportLifetimeTest::destroyedInItsOwnSignal_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::newRow("answered") << Scenario { step::readBody(), step::send(fine) };
    QTest::newRow("dropped") << Scenario { step::readBody(), step::fin() };
    QTest::newRow("silent") << Scenario { step::readBody(), step::hang() };
    QTest::newRow("compressed") << Scenario { step::readBody(),
        step::send(ServedAnswer { 200, "x", { { "Content-Encoding", "br" } } }) };
}

void TransportLifetimeTest::destroyedInItsOwnSignal()
{
    QFETCH(const Scenario, scenario);
    const FaultServer server(scenario);
    TransportLimits limits;
    limits.inactivity = 300ms;
    NetworkTransport transport(limits);
    auto call = transport.call(post(server.url(), body));
    int endings = 0;
    connect(call.get(), &HttpCall::finished, this, [&] {
        ++endings;
        call.reset();
    });
    call->start();
    QTRY_COMPARE(endings, 1);
    QVERIFY(!call);
}

void TransportLifetimeTest::destroyedWhileUploading()
{
    const FaultServer server({ step::readBody(), step::send(fine) });
    NetworkTransport transport;
    auto call = transport.call(post(server.url(), QByteArray(8'000'000, 'p')));
    int progress = 0;
    connect(call.get(), &HttpCall::uploaded, this, [&] {
        ++progress;
        call.reset();
    });
    call->start();
    QTRY_COMPARE(progress, 1);
    QTest::qWait(50);
    QCOMPARE(server.completeRequests(), 0);
}

void TransportLifetimeTest::destroyedBeforeItStarts()
{
    const FaultServer server({ step::readBody(), step::send(fine) });
    NetworkTransport transport;
    transport.call(post(server.url(), body)).reset();
    QCOMPARE(server.connections(), 0);
}

void TransportLifetimeTest::closedWithCallsAlive()
{
    const FaultServer server({ step::readBody(), step::stall(600ms), step::send(fine) });
    auto transport = std::make_unique<NetworkTransport>();
    Probe first(*transport, post(server.url(), body));
    Probe second(*transport, post(server.url(), body));
    QTRY_COMPARE(server.completeRequests(), 2);
    transport.reset();
    first.destroyCall();
    QVERIFY(second.ends());
    QCOMPARE(second.reply().status, 200);
    QCOMPARE(first.endings(), 0);
}

// A connection is never used again: its death would make an outcome unknown for nothing.
void TransportLifetimeTest::everyCallHasAConnectionOfItsOwn()
{
    const ServedAnswer keepsOpen { 200, "{}", { { "Connection", "keep-alive" } } };
    const FaultServer server([&](int connection) {
        const Step end = connection % 2 == 0 ? step::fin() : step::readBody();
        return Scenario { step::readBody(), step::send(keepsOpen), end };
    });
    NetworkTransport transport;
    for (int i = 1; i <= 40; ++i) {
        Probe probe(transport, post(server.url(), body));
        QVERIFY(probe.ends());
        QCOMPARE(probe.reply().status, 200);
        QCOMPARE(server.connections(), i);
        QCOMPARE(server.completeRequests(), i);
    }
}

void TransportLifetimeTest::manyAtOnceEndOnceEach()
{
    const LoopbackServer server([](const ReceivedRequest& request) {
        return ServedAnswer { 200, request.body };
    });
    NetworkTransport transport;
    std::vector<std::unique_ptr<Probe>> probes;
    for (int i = 0; i < 12; ++i)
        probes.push_back(std::make_unique<Probe>(transport, post(server.url(), QByteArray::number(i))));
    for (std::size_t i = 0; i < probes.size(); ++i) {
        QVERIFY(probes[i]->ends());
        QCOMPARE(probes[i]->reply().body, QByteArray::number(static_cast<int>(i)));
    }
    QCOMPARE(server.requests().size(), 12);
}

// Whatever happens, at most one complete body a call, and none that is called not sent.
void TransportLifetimeTest::manyFaultsEndOnceEach()
{
    TransportLimits limits;
    limits.inactivity = 2s;
    NetworkTransport transport(limits);
    for (quint32 seed = 0; seed < 150; ++seed) {
        const Scenario scenario = randomScenario(seed, fine);
        const FaultServer server(scenario);
        Probe probe(transport, post(server.url(), QByteArray(3000, 'p')));
        QVERIFY2(probe.ends(), describe(scenario).constData());
        QCOMPARE(probe.endings(), 1);
        const int complete = server.completeRequests();
        QVERIFY2(complete <= 1, describe(scenario).constData());
        if (complete == 1 && !probe.isAnswered())
            QVERIFY2(probe.error().outcome == Outcome::Unknown, describe(scenario).constData());
    }
}

QTEST_GUILESS_MAIN(TransportLifetimeTest)

#include "tst_transportlifetime.moc"
