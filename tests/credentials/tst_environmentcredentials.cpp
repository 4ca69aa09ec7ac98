// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/environmentcredentials.h"
#include "support/memorycredentialstore.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

class EnvironmentCredentialsTest : public QObject
{
    Q_OBJECT
private slots:
    void namesAreThoseOfTheDesign();
    void oneFieldIsEnough();
    void othersComeFromTheStoreBehind();
    void emptyVariablesAreNone();
    void valuesAreTrimmed();
    void blanksInsideNameTheVariable();
    void othersAreWrittenToTheStoreBehind();
    void whatIsGivenIsNeitherWrittenNorRemoved();
    void noAnswerOnceTheAskerIsGone();

private:
    [[nodiscard]] static EnvironmentCredentials* make(
        CredentialStore& behind, const QMap<QString, QString>& variables, QObject* parent);
    [[nodiscard]] static Result<Credentials> read(CredentialStore& store, const QString& provider);
};

EnvironmentCredentials* EnvironmentCredentialsTest::make(
    CredentialStore& behind, const QMap<QString, QString>& variables, QObject* parent)
{
    QProcessEnvironment environment;
    for (auto it = variables.cbegin(); it != variables.cend(); ++it)
        environment.insert(it.key(), it.value());
    const QList<AccountFields> accounts { { u"tencent-legacy"_s, { u"secret-id"_s, u"secret-key"_s } },
        { u"tencent"_s, { u"secret-id"_s, u"secret-key"_s } } };
    return new EnvironmentCredentials(
        behind, environment, [accounts] { return accounts; }, parent);
}

Result<Credentials> EnvironmentCredentialsTest::read(CredentialStore& store, const QString& provider)
{
    std::optional<Result<Credentials>> answer;
    QObject context;
    store.read(provider, &context, [&answer](const Result<Credentials>& result) { answer = result; });
    const bool atOnce = answer.has_value();
    if (atOnce || !QTest::qWaitFor([&answer] { return answer.has_value(); }))
        return failure({ ErrorKind::Usage, u"answered before the event loop, or never"_s });
    return *answer;
}

void EnvironmentCredentialsTest::namesAreThoseOfTheDesign()
{
    QCOMPARE(environmentName(u"tencent-legacy"_s, u"secret-id"_s), u"HANDLENS_TENCENT_LEGACY_SECRET_ID"_s);
    QCOMPARE(environmentName(u"huawei"_s, u"user"_s), u"HANDLENS_HUAWEI_USER"_s);
}

void EnvironmentCredentialsTest::oneFieldIsEnough()
{
    MemoryCredentialStore behind;
    behind.put(u"tencent"_s, { { u"secret-id"_s, Secret(u"saved"_s) }, { u"secret-key"_s, Secret(u"k"_s) } });
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_ID"_s, u"given"_s } }, &behind);
    const Credentials expected { { u"secret-id"_s, Secret(u"given"_s) } };
    QVERIFY(read(*store, u"tencent"_s) == expected);
    QCOMPARE(behind.reads(), 0);
    QVERIFY(store->isFromEnvironment(u"tencent"_s));
    QVERIFY(!store->isFromEnvironment(u"tencent-legacy"_s));
}

void EnvironmentCredentialsTest::othersComeFromTheStoreBehind()
{
    MemoryCredentialStore behind;
    const Credentials saved { { u"secret-id"_s, Secret(u"saved"_s) } };
    behind.put(u"tencent"_s, saved);
    auto* store = make(behind, { { u"HANDLENS_TENCENT_LEGACY_SECRET_ID"_s, u"given"_s } }, &behind);
    QVERIFY(read(*store, u"tencent"_s) == saved);
    QCOMPARE(behind.reads(), 1);
    QVERIFY(store->isSaved(u"tencent"_s));
    QVERIFY(!store->isSaved(u"huawei"_s));
}

void EnvironmentCredentialsTest::emptyVariablesAreNone()
{
    MemoryCredentialStore behind;
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_ID"_s, u" "_s } }, &behind);
    QVERIFY(!store->isFromEnvironment(u"tencent"_s));
    QVERIFY(read(*store, u"tencent"_s) == Credentials());
    QCOMPARE(behind.reads(), 1);
}

void EnvironmentCredentialsTest::valuesAreTrimmed()
{
    MemoryCredentialStore behind;
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_KEY"_s, u" key\n"_s } }, &behind);
    const Credentials expected { { u"secret-key"_s, Secret(u"key"_s) } };
    QVERIFY(read(*store, u"tencent"_s) == expected);
}

void EnvironmentCredentialsTest::blanksInsideNameTheVariable()
{
    MemoryCredentialStore behind;
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_KEY"_s, u"CANARY b"_s } }, &behind);
    const Result<Credentials> credentials = read(*store, u"tencent"_s);
    QVERIFY(!credentials);
    QCOMPARE(credentials.error().kind, ErrorKind::Credentials);
    QCOMPARE(credentials.error().provider, u"tencent"_s);
    QVERIFY(credentials.error().message.contains("HANDLENS_TENCENT_SECRET_KEY"_L1));
    QVERIFY(!credentials.error().message.contains("CANARY"_L1));
    QCOMPARE(behind.reads(), 0);
}

void EnvironmentCredentialsTest::othersAreWrittenToTheStoreBehind()
{
    MemoryCredentialStore behind;
    auto* store = make(behind, { { u"HANDLENS_TENCENT_LEGACY_SECRET_ID"_s, u"given"_s } }, &behind);
    const QSignalSpy changed(store, &CredentialStore::changed);
    const Credentials typed { { u"secret-id"_s, Secret(u"typed"_s) } };
    int answers = 0;
    store->write(u"tencent"_s, typed, this, [&answers](const auto& kept) { answers += kept ? 1 : 0; });
    QTRY_COMPARE(answers, 1);
    QVERIFY(behind.credentials(u"tencent"_s) == typed);
    store->remove(u"tencent"_s, this, [&answers](const auto& removed) { answers += removed ? 1 : 0; });
    QTRY_COMPARE(answers, 2);
    QVERIFY(!behind.isSaved(u"tencent"_s));
    QCOMPARE(changed.count(), 2);
}

void EnvironmentCredentialsTest::whatIsGivenIsNeitherWrittenNorRemoved()
{
    MemoryCredentialStore behind;
    const Credentials saved { { u"secret-id"_s, Secret(u"saved"_s) } };
    behind.put(u"tencent"_s, saved);
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_ID"_s, u"CANARY"_s } }, &behind);
    QList<Error> errors;
    const auto keep = [&errors](const auto& result) { errors << (result ? Error() : result.error()); };
    store->write(u"tencent"_s, { { u"secret-id"_s, Secret(u"CANARY"_s) } }, this, keep);
    store->remove(u"tencent"_s, this, keep);
    QVERIFY(errors.isEmpty()); // answered from the event loop
    QTRY_COMPARE(errors.size(), 2);
    for (const Error& error : std::as_const(errors)) {
        QCOMPARE(error.kind, ErrorKind::Credentials);
        QCOMPARE(error.outcome, Outcome::NotSent);
        QCOMPARE(error.provider, u"tencent"_s);
        QVERIFY(error.message.contains(u"HANDLENS_TENCENT_…"));
        QVERIFY(!error.message.contains(u"CANARY"));
    }
    QVERIFY(behind.credentials(u"tencent"_s) == saved);
}

void EnvironmentCredentialsTest::noAnswerOnceTheAskerIsGone()
{
    MemoryCredentialStore behind;
    auto* store = make(behind, { { u"HANDLENS_TENCENT_SECRET_ID"_s, u"given"_s } }, &behind);
    bool answered = false;
    auto asker = std::make_unique<QObject>();
    store->read(u"tencent"_s, asker.get(), [&answered](const auto&) { answered = true; });
    asker.reset();
    QVERIFY(read(*store, u"tencent"_s));
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(EnvironmentCredentialsTest)
#include "tst_environmentcredentials.moc"
