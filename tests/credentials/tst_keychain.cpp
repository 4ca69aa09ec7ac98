// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "probe.h"
#include "support/fakewallet.h"
#include "support/privatebus.h"

#include <QTest>

#include <memory>

using namespace handlens::test;
using namespace Qt::StringLiterals;

/// A real keychain that works, is locked, or is not there.
class KeychainTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bus.reset(); }
    void whatIsWrittenIsReadByOthers();
    void providersAreApart();
    void forgettingLeavesNothing();
    void forgettingWhatWasNeverThereIsFine();
    void twoProgramsSeeEachOther();
    void locked();
    void lockedKeepsTheEntry();
    void foreignEntriesAreLeftAlone();
    void tooLongIsRefused();
    void noKeychainKeepsForThisRun_data();
    void noKeychainKeepsForThisRun();
    void fileBackend();
    void wallet();

private:
    std::unique_ptr<PrivateBus> m_bus;
};

void KeychainTest::init()
{
    if (const QString missing = PrivateBus::missingTool(); !missing.isEmpty())
        QSKIP(qPrintable(u"%1 is not installed"_s.arg(missing)));
    m_bus = std::make_unique<PrivateBus>();
    QVERIFY(m_bus->start());
}

void KeychainTest::whatIsWrittenIsReadByOthers()
{
    QVERIFY(m_bus->startKeychain());
    Probe first(m_bus->environment());
    QCOMPARE(first.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
    QCOMPARE(first.ask(u"write tencent secret-id=AKID secret-key=钥匙\"\\=="_s, u"kept"_s), u"keychain"_s);
    QVERIFY(first.ask(u"saved tencent"_s).value("saved"_L1).toBool());
    QCOMPARE(first.quit(), 0);

    Probe second(m_bus->environment());
    const QJsonObject expected { { u"secret-id"_s, u"AKID"_s }, { u"secret-key"_s, u"钥匙\"\\=="_s } };
    QCOMPARE(second.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
    // It was not marked here (settings that were lost, say): now it is.
    QVERIFY(second.ask(u"saved tencent"_s).value("saved"_L1).toBool());
}

void KeychainTest::providersAreApart()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QCOMPARE(probe.ask(u"write huawei secret-key=b"_s, u"kept"_s), u"keychain"_s);
    QVERIFY(probe.ask(u"remove huawei"_s).value("removed"_L1).toBool());
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(probe.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

void KeychainTest::forgettingLeavesNothing()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QVERIFY(probe.ask(u"remove tencent"_s).value("removed"_L1).toBool());
    QVERIFY(!probe.ask(u"saved tencent"_s).value("saved"_L1).toBool());
    Probe other(m_bus->environment());
    QCOMPARE(other.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
    QVERIFY(!other.ask(u"saved tencent"_s).value("saved"_L1).toBool());
}

void KeychainTest::forgettingWhatWasNeverThereIsFine()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QVERIFY(probe.ask(u"remove tencent"_s).value("removed"_L1).toBool());
    Probe other(m_bus->environment());
    QCOMPARE(other.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
    QVERIFY(!other.ask(u"saved tencent"_s).value("saved"_L1).toBool());
}

void KeychainTest::twoProgramsSeeEachOther()
{
    QVERIFY(m_bus->startKeychain());
    Probe first(m_bus->environment());
    Probe second(m_bus->environment());
    QCOMPARE(first.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QCOMPARE(second.ask(u"write tencent secret-key=b"_s, u"kept"_s), u"keychain"_s);
    const QJsonObject expected { { u"secret-key"_s, u"b"_s } };
    QCOMPARE(first.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

void KeychainTest::locked()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QVERIFY(m_bus->lockKeychain());
    const QJsonObject read = probe.ask(u"read tencent"_s);
    QCOMPARE(read.value("code"_L1).toString(), u"keychain-locked"_s);
    QCOMPARE(read.value("kind"_L1).toString(), u"credentials"_s);
    QCOMPARE(read.value("outcome"_L1).toString(), u"not-sent"_s);
    QCOMPARE(read.value("provider"_L1).toString(), u"tencent"_s);
    QVERIFY(read.value("message"_L1).toString().contains("Unlock it"_L1));
    // What was never saved is not locked.
    QCOMPARE(probe.ask(u"read huawei"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
}

void KeychainTest::lockedKeepsTheEntry()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QVERIFY(m_bus->lockKeychain());
    QCOMPARE(probe.ask(u"write tencent secret-key=b"_s, u"code"_s), u"keychain-locked"_s);
    QCOMPARE(probe.ask(u"remove tencent"_s, u"code"_s), u"keychain-locked"_s);
    QVERIFY(probe.ask(u"saved tencent"_s).value("saved"_L1).toBool());

    // Started again it is unlocked.
    m_bus->killKeychain();
    QVERIFY(m_bus->startKeychain());
    Probe other(m_bus->environment());
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(other.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

void KeychainTest::foreignEntriesAreLeftAlone()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    for (const QString& text : { u"no JSON"_s, u"{}"_s, u"[1]"_s, u"{\"fields\":{\"secret-key\":\"a\"}}"_s,
             u"{\"schema\":\"handlens/credentials-0\",\"fields\":{}}"_s,
             u"{\"schema\":\"handlens/credentials-1\",\"fields\":{\"secret-key\":1}}"_s }) {
        QCOMPARE(probe.ask(u"put tencent "_s + text, u"raw"_s), text);
        QCOMPARE(probe.ask(u"read tencent"_s, u"code"_s), u"keychain-unreadable"_s);
        QCOMPARE(probe.ask(u"raw tencent"_s, u"raw"_s), text);
    }
    // The person replaces it.
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    QCOMPARE(probe.ask(u"raw tencent"_s, u"raw"_s),
        u"{\"fields\":{\"secret-key\":\"a\"},\"schema\":\"handlens/credentials-1\"}"_s);
}

void KeychainTest::tooLongIsRefused()
{
    QVERIFY(m_bus->startKeychain());
    Probe probe(m_bus->environment());
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    const QString longer = u"write tencent secret-key="_s + QString(2048, u'x');
    QCOMPARE(probe.ask(longer, u"code"_s), u"keychain-too-small"_s);
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(probe.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
}

void KeychainTest::noKeychainKeepsForThisRun_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::newRow("no service") << QString() << QString();
    QTest::newRow("no bus") << u"DBUS_SESSION_BUS_ADDRESS"_s << QString();
    QTest::newRow("Plasma without KWallet") << u"XDG_CURRENT_DESKTOP"_s << u"KDE"_s;
}

void KeychainTest::noKeychainKeepsForThisRun()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QProcessEnvironment environment = m_bus->environment();
    environment.remove(variable);
    if (!value.isEmpty())
        environment.insert(variable, value);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s); // looked at on Plasma only
    Probe probe(environment);
    QCOMPARE(probe.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"this run"_s);
    QVERIFY(probe.ask(u"saved tencent"_s).value("saved"_L1).toBool());
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(probe.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
    QVERIFY(probe.ask(u"remove tencent"_s).value("removed"_L1).toBool());
    QVERIFY(!probe.ask(u"saved tencent"_s).value("saved"_L1).toBool());

    // Saved another day, when there was one.
    QVERIFY(probe.ask(u"mark huawei"_s).value("saved"_L1).toBool());
    QCOMPARE(probe.ask(u"read huawei"_s, u"code"_s), u"keychain-unreachable"_s);
    QCOMPARE(probe.ask(u"remove huawei"_s, u"code"_s), u"keychain-unreachable"_s);
    QVERIFY(probe.ask(u"saved huawei"_s).value("saved"_L1).toBool());
}

// libsecret's own way without a bus, as sandboxes use it.
void KeychainTest::fileBackend()
{
    QProcessEnvironment environment = m_bus->environment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"SECRET_BACKEND"_s, u"file"_s);
    environment.insert(u"SECRET_FILE_TEST_PATH"_s, m_bus->home() + u"/keys"_s);
    environment.insert(u"SECRET_FILE_TEST_PASSWORD"_s, u"test"_s);
    Probe first(environment);
    QCOMPARE(first.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    Probe second(environment);
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(second.ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
    QVERIFY(second.ask(u"remove tencent"_s).value("removed"_L1).toBool());
    QCOMPARE(second.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
}

// KDE's keychain. A person who says no does not lose what is in it.
void KeychainTest::wallet()
{
    FakeWallet wallet;
    QVERIFY(wallet.start(m_bus->address()));
    QProcessEnvironment environment = m_bus->environment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    Probe probe(environment);
    QCOMPARE(probe.ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
    QCOMPARE(probe.ask(u"write tencent secret-key=a"_s, u"kept"_s), u"keychain"_s);
    wallet.refuseToOpen(true);
    QCOMPARE(probe.ask(u"read tencent"_s, u"code"_s), u"keychain-locked"_s);
    QCOMPARE(probe.ask(u"write tencent secret-key=b"_s, u"code"_s), u"keychain-locked"_s);
    QCOMPARE(probe.ask(u"remove tencent"_s, u"code"_s), u"keychain-locked"_s);
    wallet.refuseToOpen(false);
    const QJsonObject expected { { u"secret-key"_s, u"a"_s } };
    QCOMPARE(Probe(environment).ask(u"read tencent"_s).value("fields"_L1).toObject(), expected);
    QVERIFY(probe.ask(u"remove tencent"_s).value("removed"_L1).toBool());
    QVERIFY(!probe.ask(u"saved tencent"_s).value("saved"_L1).toBool());
    QCOMPARE(Probe(environment).ask(u"read tencent"_s), (QJsonObject { { u"fields"_s, QJsonObject() } }));
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
