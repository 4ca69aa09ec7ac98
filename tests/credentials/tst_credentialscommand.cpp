// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "../cli/describedprovider.h"
#include "cli/credentialscommand.h"
#include "session/savedaccounts.h"
#include "support/memorycredentialstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace handlens;
using namespace handlens::cli;
using namespace handlens::test;
using namespace Qt::StringLiterals;

using Action = CredentialsArguments::Action;

class CredentialsCommandTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void setKeepsTheOtherFields();
    void setTrims();
    void setReplacesWhatCannotBeRead();
    void setNeverStoresTheEnvironment();
    void setRefusesNonsense_data();
    void setRefusesNonsense();
    void setAsksForNothingWhileLocked();
    void setWithoutKeychainFails();
    void breakingOffChangesNothing();
    void removeForgets();
    void unknownNamesAreUsageErrors_data();
    void unknownNamesAreUsageErrors();
    void statusNamesFieldsOnly();
    void statusTellsLocked();
    void whatCannotBeWrittenFails();

private:
    int run(const CredentialsArguments& arguments);
    [[nodiscard]] QJsonObject status(const QString& provider);

    DescribedProvider m_local { u"local"_s };
    DescribedProvider m_cloud { u"tencent-legacy"_s };
    std::vector<Provider*> m_providers { &m_local, &m_cloud };
    std::unique_ptr<MemoryCredentialStore> m_store;
    QProcessEnvironment m_environment;
    QString m_typed;
    std::optional<Error> m_typingError;
    int m_asked = 0;
    bool m_writes = true;
    QByteArray m_output;
};

void CredentialsCommandTest::initTestCase()
{
    m_cloud.known.name = u"The Cloud"_s;
    m_cloud.known.credentials = { { u"secret-id"_s, u"SecretId"_s }, { u"secret-key"_s, u"SecretKey"_s } };
}

void CredentialsCommandTest::init()
{
    m_store = std::make_unique<MemoryCredentialStore>();
    m_environment = {};
    m_typed = u"typed"_s;
    m_typingError.reset();
    m_asked = 0;
    m_writes = true;
}

/// The exit code; −1: no such command; −2: it did not end.
int CredentialsCommandTest::run(const CredentialsArguments& arguments)
{
    m_output.clear();
    EnvironmentCredentials all(*m_store, m_environment, [this] { return accountFields(m_providers); });
    const auto ask = [this](const QString&) -> Result<Secret> {
        ++m_asked;
        if (m_typingError)
            return failure(*m_typingError);
        return Secret(m_typed);
    };
    const auto write = [this](QByteArrayView bytes) -> Result<void> {
        if (!m_writes)
            return failure({ ErrorKind::File, u"The disk is full."_s });
        m_output += bytes;
        return {};
    };
    const auto command = CredentialsCommand::create(arguments, { m_providers, *m_store, all, ask, write });
    if (!command)
        return -1;
    int code = -2;
    connect(command->get(), &CredentialsCommand::finished, this,
        [&code](ExitCode ended) { code = static_cast<int>(ended); });
    (*command)->start();
    return QTest::qWaitFor([&code] { return code != -2; }) ? code : -2;
}

QJsonObject CredentialsCommandTest::status(const QString& provider)
{
    if (run({ Action::Status, {}, {}, true }) != 0)
        return {};
    const QJsonObject document = QJsonDocument::fromJson(m_output).object();
    const QJsonArray accounts = document.value("providers"_L1).toArray();
    if (document.value("schema"_L1) != "handlens/credentials-status-1"_L1 || accounts.size() != 1)
        return {};
    const QJsonObject account = accounts.at(0).toObject();
    return account.value("provider"_L1) == provider ? account : QJsonObject();
}

void CredentialsCommandTest::setKeepsTheOtherFields()
{
    m_store->put(m_cloud.known.id, { { u"secret-id"_s, Secret(u"AKID"_s) } });
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 0);
    const Credentials expected { { u"secret-id"_s, Secret(u"AKID"_s) },
        { u"secret-key"_s, Secret(u"typed"_s) } };
    QVERIFY(m_store->credentials(m_cloud.known.id) == expected);
    QVERIFY(!m_output.contains("typed"));
    QVERIFY(m_output.contains("SecretKey of The Cloud is saved"));
}

void CredentialsCommandTest::setTrims()
{
    m_typed = u" \tkey\r"_s;
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 0);
    const Credentials expected { { u"secret-key"_s, Secret(u"key"_s) } };
    QVERIFY(m_store->credentials(m_cloud.known.id) == expected);
}

void CredentialsCommandTest::setReplacesWhatCannotBeRead()
{
    Error unreadable { ErrorKind::Credentials, u"Cannot be read."_s };
    unreadable.code = u"keychain-unreadable"_s;
    m_store->setError(unreadable);
    // It is asked for, and so would be written; this store refuses to write, too.
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 5);
    QCOMPARE(m_asked, 1);
}

void CredentialsCommandTest::setNeverStoresTheEnvironment()
{
    m_environment.insert(u"HANDLENS_TENCENT_LEGACY_SECRET_ID"_s, u"given"_s);
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 0);
    const Credentials expected { { u"secret-key"_s, Secret(u"typed"_s) } };
    QVERIFY(m_store->credentials(m_cloud.known.id) == expected);
}

void CredentialsCommandTest::setRefusesNonsense_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << u" \t "_s;
    QTest::newRow("blank inside") << u"a b"_s;
}

void CredentialsCommandTest::setRefusesNonsense()
{
    QFETCH(QString, typed);
    m_typed = typed;
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 2);
    QVERIFY(!m_store->isSaved(m_cloud.known.id));
}

void CredentialsCommandTest::setAsksForNothingWhileLocked()
{
    Error locked { ErrorKind::Credentials, u"It is locked."_s };
    locked.code = u"keychain-locked"_s;
    m_store->setError(locked);
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 5);
    QCOMPARE(m_asked, 0);
}

void CredentialsCommandTest::setWithoutKeychainFails()
{
    m_store->setKept(CredentialStore::Kept::ThisRunOnly);
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 5);
    QVERIFY(m_output.isEmpty());
}

void CredentialsCommandTest::breakingOffChangesNothing()
{
    m_typingError = Error { ErrorKind::Cancelled, u"Broken off."_s };
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 5);
    QVERIFY(!m_store->isSaved(m_cloud.known.id));
    m_typingError = Error { ErrorKind::Usage, u"Too long."_s };
    QCOMPARE(run({ Action::Set, m_cloud.known.id, u"secret-key"_s }), 2);
}

void CredentialsCommandTest::removeForgets()
{
    m_store->put(m_cloud.known.id, { { u"secret-id"_s, Secret(u"AKID"_s) } });
    QCOMPARE(run({ Action::Remove, m_cloud.known.id }), 0);
    QVERIFY(!m_store->isSaved(m_cloud.known.id));
    m_store->setError(Error { ErrorKind::Credentials, u"It is locked."_s });
    QCOMPARE(run({ Action::Remove, m_cloud.known.id }), 5);
}

void CredentialsCommandTest::unknownNamesAreUsageErrors_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("offered");
    QTest::newRow("provider") << u"nobody"_s << u"secret-key"_s << u"tencent-legacy"_s;
    QTest::newRow("provider without keys") << u"local"_s << u"secret-key"_s << u"tencent-legacy"_s;
    QTest::newRow("field") << u"tencent-legacy"_s << u"CANARY"_s << u"secret-id, secret-key"_s;
}

void CredentialsCommandTest::unknownNamesAreUsageErrors()
{
    QFETCH(QString, provider);
    QFETCH(QString, field);
    QFETCH(QString, offered);
    EnvironmentCredentials all(*m_store, m_environment, [] { return QList<AccountFields>(); });
    const auto command = CredentialsCommand::create(
        { Action::Set, provider, field }, { m_providers, *m_store, all, {}, {} });
    QVERIFY(!command);
    QCOMPARE(command.error().kind, ErrorKind::Usage);
    QVERIFY2(command.error().message.contains(offered), qPrintable(command.error().message));
    QVERIFY(!command.error().message.contains("CANARY"_L1));
}

void CredentialsCommandTest::statusNamesFieldsOnly()
{
    QCOMPARE(status(m_cloud.known.id).value("state"_L1).toString(), u"not-saved"_s);
    m_store->put(m_cloud.known.id, { { u"secret-id"_s, Secret(u"CANARY"_s) } });
    const QJsonObject saved = status(m_cloud.known.id);
    QCOMPARE(saved.value("state"_L1).toString(), u"saved"_s);
    QCOMPARE(saved.value("fields"_L1).toArray(), QJsonArray { u"secret-id"_s });
    QVERIFY(saved.value("message"_L1).isNull());
    QVERIFY(!m_output.contains("CANARY"));
    QCOMPARE(run({ Action::Status }), 0);
    QCOMPARE(m_output, QByteArray("tencent-legacy – saved: secret-id\n"));

    m_environment.insert(u"HANDLENS_TENCENT_LEGACY_SECRET_KEY"_s, u"CANARY"_s);
    const QJsonObject given = status(m_cloud.known.id);
    QCOMPARE(given.value("state"_L1).toString(), u"environment"_s);
    QCOMPARE(given.value("fields"_L1).toArray(), QJsonArray { u"secret-key"_s });
    QVERIFY(!m_output.contains("CANARY"));
}

void CredentialsCommandTest::statusTellsLocked()
{
    Error locked { ErrorKind::Credentials, u"It is locked."_s };
    locked.code = u"keychain-locked"_s;
    m_store->setError(locked);
    const QJsonObject account = status(m_cloud.known.id);
    QCOMPARE(account.value("state"_L1).toString(), u"locked"_s);
    QCOMPARE(account.value("message"_L1).toString(), u"It is locked."_s);
    QCOMPARE(account.value("fields"_L1).toArray(), QJsonArray());
}

void CredentialsCommandTest::whatCannotBeWrittenFails()
{
    m_writes = false;
    QCOMPARE(run({ Action::Status }), 5);
}

QTEST_GUILESS_MAIN(CredentialsCommandTest)
#include "tst_credentialscommand.moc"
