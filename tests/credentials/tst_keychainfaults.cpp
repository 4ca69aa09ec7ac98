// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "probe.h"
#include "support/privatebus.h"

#include <QTest>

#include <memory>

using namespace handlens::test;
using namespace Qt::StringLiterals;

/// A real keychain that stops in the middle of what it does.
class KeychainFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void hungIsToldAndGivenUp_data();
    void hungIsToldAndGivenUp();
    void slowIsWaitedFor();
    void aLateWriteCounts();
    void endingWhileItHangs_data();
    void endingWhileItHangs();
    void theStoreGoesBeforeTheJob_data();
    void theStoreGoesBeforeTheJob();
    void killedInTheMiddle_data();
    void killedInTheMiddle();
    void startedAgainSaysWhatToDo();

private:
    static void commands();

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<Probe> m_probe;
};

void KeychainFaultsTest::init()
{
    if (const QString missing = PrivateBus::missingTool(); !missing.isEmpty())
        QSKIP(qPrintable(u"%1 is not installed"_s.arg(missing)));
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
    QVERIFY(m_bus->startKeychain());
    m_probe = std::make_unique<Probe>(m_bus->environment());
    QCOMPARE(m_probe->ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
}

void KeychainFaultsTest::cleanup()
{
    m_probe.reset();
    m_bus.reset();
}

void KeychainFaultsTest::commands()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("read") << u"read tencent"_s;
    QTest::newRow("write") << u"write tencent secret-key=b"_s;
    QTest::newRow("remove") << u"remove tencent"_s;
}

void KeychainFaultsTest::hungIsToldAndGivenUp_data()
{
    commands();
}

void KeychainFaultsTest::hungIsToldAndGivenUp()
{
    QFETCH(QString, command);
    QVERIFY(m_probe->ask(u"patience 50 300"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(command, u"waiting"_s), u"tencent"_s);
    const QJsonObject error = m_probe->next();
    QCOMPARE(error.value("code"_L1).toString(), u"keychain-no-answer"_s);
    QCOMPARE(error.value("kind"_L1).toString(), u"credentials"_s);
    QCOMPARE(error.value("outcome"_L1).toString(), u"not-sent"_s);
    // Those behind it in QtKeychain's own queue are given up, too.
    QCOMPARE(m_probe->ask(u"read huawei"_s, u"waiting"_s), u"huawei"_s);
    QCOMPARE(m_probe->next().value("code"_L1).toString(), u"keychain-no-answer"_s);
    QVERIFY(m_probe->ask(u"saved tencent"_s).value("saved"_L1).toBool());
}

void KeychainFaultsTest::slowIsWaitedFor()
{
    QVERIFY(m_probe->ask(u"patience 50 60000"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(u"read tencent"_s, u"waiting"_s), u"tencent"_s);
    m_bus->thawKeychain();
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(m_probe->next().value("fields"_L1).toObject(), expected);
}

void KeychainFaultsTest::aLateWriteCounts()
{
    QVERIFY(m_probe->ask(u"patience 50 300"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(u"write huawei secret-key=b"_s, u"waiting"_s), u"huawei"_s);
    QCOMPARE(m_probe->next().value("code"_L1).toString(), u"keychain-no-answer"_s);
    QVERIFY(!m_probe->ask(u"saved huawei"_s).value("saved"_L1).toBool());
    m_bus->thawKeychain();
    QTRY_VERIFY(m_probe->ask(u"saved huawei"_s).value("saved"_L1).toBool());
    const QJsonObject expected { { u"secret-key"_s, u"b"_s } };
    QCOMPARE(Probe(m_bus->environment()).ask(u"read huawei"_s).value("fields"_L1).toObject(), expected);
}

void KeychainFaultsTest::endingWhileItHangs_data()
{
    commands();
}

void KeychainFaultsTest::endingWhileItHangs()
{
    QFETCH(QString, command);
    QVERIFY(m_probe->ask(u"patience 50 60000"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(command, u"waiting"_s), u"tencent"_s);
    QCOMPARE(m_probe->quit(), 0);
}

void KeychainFaultsTest::theStoreGoesBeforeTheJob_data()
{
    commands();
}

void KeychainFaultsTest::theStoreGoesBeforeTheJob()
{
    QFETCH(QString, command);
    QVERIFY(m_probe->ask(u"patience 50 60000"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(command, u"waiting"_s), u"tencent"_s);
    // This makes another store in its place; the job goes on, and its end is nobody's.
    QVERIFY(m_probe->ask(u"patience 10000 60000"_s).contains("saved"_L1));
    m_bus->thawKeychain();
    QCOMPARE(m_probe->ask(u"write huawei secret-key=c"_s, u"kept"_s), u"keychain"_s);
    QCOMPARE(m_probe->quit(), 0);
}

void KeychainFaultsTest::killedInTheMiddle_data()
{
    commands();
}

void KeychainFaultsTest::killedInTheMiddle()
{
    QFETCH(QString, command);
    QVERIFY(m_probe->ask(u"patience 50 60000"_s).contains("saved"_L1));
    m_bus->freezeKeychain();
    QCOMPARE(m_probe->ask(command, u"waiting"_s), u"tencent"_s);
    m_bus->killKeychain();
    const QJsonObject ended = m_probe->next();
    QVERIFY2(ended.value("code"_L1).toString() == u"keychain-unreachable"_s
            || ended.value("kept"_L1).toString() == u"this run"_s,
        qPrintable(ended.value("code"_L1).toString()));
    QVERIFY(m_probe->ask(u"saved tencent"_s).value("saved"_L1).toBool());
    QCOMPARE(m_probe->quit(), 0);

    QVERIFY(m_bus->startKeychain());
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(Probe(m_bus->environment()).ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

void KeychainFaultsTest::startedAgainSaysWhatToDo()
{
    m_bus->killKeychain();
    QCOMPARE(m_probe->ask(u"read tencent"_s, u"code"_s), u"keychain-unreachable"_s);
    QVERIFY(m_bus->startKeychain());
    const QJsonObject read = m_probe->ask(u"read tencent"_s);
    QVERIFY(read.contains("fields"_L1)
        || read.value("message"_L1).toString().contains("start Handlens again"_L1));
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(Probe(m_bus->environment()).ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

QTEST_GUILESS_MAIN(KeychainFaultsTest)
#include "tst_keychainfaults.moc"
