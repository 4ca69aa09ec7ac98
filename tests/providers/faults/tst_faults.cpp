// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What a bad network can do to a paid call: every ending is told, none is paid twice, and the ledger says
// what the service got.
#include "providers/faults/cloudbench.h"
#include "support/faultserver.h"
#include "support/loopbackserver.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 sequences = 2'000;
constexpr quint32 nextConnection = 100'000; // seeds of later connections lie apart

bool readsAll(const Scenario& scenario)
{
    return scenario[0].kind == Step::Kind::ReadBody && scenario[0].count == step::wholeBody;
}

void addProviders()
{
    QTest::addColumn<QString>("provider");
    const QStringList providers = CloudBench::providers();
    for (const QString& provider : providers)
        QTest::newRow(qUtf8Printable(provider)) << provider;
}

} // namespace

class FaultsTest final : public QObject
{
    Q_OBJECT
private slots:
    void aWholeAnswerIsRead_data() { addProviders(); }
    void aWholeAnswerIsRead();
    void anAnswerCutAnywhereIsUnknown_data();
    void anAnswerCutAnywhereIsUnknown();
    void theLedgerEqualsTheServer_data() { addProviders(); }
    void theLedgerEqualsTheServer();
};

void FaultsTest::aWholeAnswerIsRead()
{
    QFETCH(const QString, provider);
    CloudBench bench;
    const FaultServer server({ step::readBody(), step::send(CloudBench::goodAnswer(provider)), step::fin() });
    const auto result = bench.read(provider, server.url());
    QVERIFY(result);
    QVERIFY2(result->has_value(), qUtf8Printable(result->has_value() ? QString() : result->error().message));
    QCOMPARE((*result)->text(), u"ab"_s);
    QCOMPARE(bench.usage(provider).succeeded, 1);
}

void FaultsTest::anAnswerCutAnywhereIsUnknown_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<bool>("resets");
    const QStringList providers = CloudBench::providers();
    for (const QString& provider : providers) {
        QTest::addRow("%s, closed", qUtf8Printable(provider)) << provider << false;
        QTest::addRow("%s, reset", qUtf8Printable(provider)) << provider << true;
    }
}

void FaultsTest::anAnswerCutAnywhereIsUnknown()
{
    QFETCH(const QString, provider);
    QFETCH(const bool, resets);
    const QByteArray wire = onTheWire(CloudBench::goodAnswer(provider));
    CloudBench bench;
    const FaultServer server([&wire, resets](int connection) {
        return Scenario { step::readBody(), step::send(wire.first(connection)),
            resets ? step::reset() : step::fin() };
    });
    for (int cut = 0; cut < wire.size(); ++cut) {
        const auto result = bench.read(provider, server.url());
        QVERIFY2(result, QByteArray::number(cut).constData());
        QVERIFY2(!result->has_value(), QByteArray::number(cut).constData());
        QCOMPARE(result->error().outcome, Outcome::Unknown);
        QCOMPARE(server.completeRequests(), cut + 1);
    }
    QCOMPARE(server.connections(), static_cast<int>(wire.size()));
    QCOMPARE(bench.usage(provider).sent, static_cast<int>(wire.size()));
    QCOMPARE(bench.usage(provider).unknown, static_cast<int>(wire.size()));
}

// Where the server hangs up before it read everything, it cannot know that more was on its way to it.
void FaultsTest::theLedgerEqualsTheServer()
{
    QFETCH(const QString, provider);
    const ServedAnswer good = CloudBench::goodAnswer(provider);
    const auto first = static_cast<quint32>(CloudBench::providers().indexOf(provider));
    CloudBench bench;
    for (quint32 seed = first; seed < sequences; seed += 3) {
        bool allRead = true;
        QByteArrayList played;
        const FaultServer server([&](int connection) {
            const Scenario scenario
                = randomScenario(seed + nextConnection * static_cast<quint32>(connection), good);
            allRead = allRead && readsAll(scenario);
            played << describe(scenario);
            return scenario;
        });
        const Usage before = bench.usage(provider);
        const auto result = bench.read(provider, server.url());
        const QByteArray what = QByteArray::number(seed) + ": " + played.join(" | ");
        QVERIFY2(result, what.constData());
        const Usage after = bench.usage(provider);
        const int sent = after.sent - before.sent;
        const int unknown = after.unknown - before.unknown;
        QVERIFY2(QTest::qWaitFor([&] {
            return allRead ? server.completeRequests() == sent : server.completeRequests() <= sent;
        }),
            what.constData());
        // An unknown outcome is the last of its press.
        QVERIFY2(unknown <= 1, what.constData());
        const bool isUnknown = !result->has_value() && result->error().outcome == Outcome::Unknown;
        QCOMPARE(unknown == 1, isUnknown);
        QCOMPARE(after.succeeded - before.succeeded, result->has_value() ? 1 : 0);
    }
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "tst_faults.moc"
