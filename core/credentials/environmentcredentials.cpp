// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "credentials/environmentcredentials.h"

#include "credentials/cleanedvalue.h"

#include <QCoreApplication>

#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct EnvironmentTexts {
    Q_DECLARE_TR_FUNCTIONS(EnvironmentTexts)
};

Result<Credentials> credentialsIn(const QProcessEnvironment& environment, const AccountFields& account)
{
    Credentials credentials;
    for (const QString& field : account.fields) {
        const QString name = environmentName(account.provider, field);
        const Result<QString> value = cleanedValue(environment.value(name));
        if (!value)
            return failure({ ErrorKind::Credentials,
                EnvironmentTexts::tr("The environment variable %1 has a blank or a line end inside its key; "
                                     "set it to the key alone.")
                    .arg(name),
                {}, Outcome::NotSent, account.provider });
        if (!value->isEmpty())
            credentials.insert(field, Secret(*value));
    }
    return credentials;
}

Error notKept(const QString& provider)
{
    return { ErrorKind::Credentials,
        EnvironmentTexts::tr("The keys of %1 come from the environment for this run, so none can be saved or "
                             "forgotten here. Start Handlens without the variables %2 to do that.")
            .arg(provider, environmentName(provider, u"…"_s)),
        {}, Outcome::NotSent, provider };
}

template <typename Done, typename Answer> void tellSoon(QObject* context, Done done, Answer answer)
{
    const auto tell = [done = std::move(done), answer = std::move(answer)] { done(answer); };
    QMetaObject::invokeMethod(context, tell, Qt::QueuedConnection);
}

} // namespace

QString environmentName(const QString& provider, const QString& field)
{
    return u"HANDLENS_%1_%2"_s.arg(provider.toUpper(), field.toUpper()).replace(u'-', u'_');
}

EnvironmentCredentials::EnvironmentCredentials(CredentialStore& behind,
    const QProcessEnvironment& environment, std::function<QList<AccountFields>()> accounts, QObject* parent)
    : CredentialStore(parent)
    , m_behind(behind)
    , m_environment(environment)
    , m_accounts(std::move(accounts))
{
    connect(&m_behind, &CredentialStore::changed, this, &CredentialStore::changed);
    connect(&m_behind, &CredentialStore::waiting, this, &CredentialStore::waiting);
}

const EnvironmentCredentials::Given& EnvironmentCredentials::given() const
{
    if (m_given)
        return *m_given;
    m_given.emplace();
    const QList<AccountFields> accounts = m_accounts();
    for (const AccountFields& account : accounts) {
        const Result<Credentials> credentials = credentialsIn(m_environment, account);
        if (!credentials || !credentials->isEmpty())
            m_given->insert(account.provider, credentials);
    }
    return *m_given;
}

void EnvironmentCredentials::read(const QString& provider, QObject* context, ReadDone done)
{
    const auto it = given().constFind(provider);
    if (it == given().cend())
        return m_behind.read(provider, context, std::move(done));
    tellSoon(context, std::move(done), *it);
}

void EnvironmentCredentials::write(
    const QString& provider, const Credentials& credentials, QObject* context, WriteDone done)
{
    if (isFromEnvironment(provider))
        return tellSoon(context, std::move(done), Result<Kept>(failure(notKept(provider))));
    m_behind.write(provider, credentials, context, std::move(done));
}

void EnvironmentCredentials::remove(const QString& provider, QObject* context, RemoveDone done)
{
    if (isFromEnvironment(provider))
        return tellSoon(context, std::move(done), Result<void>(failure(notKept(provider))));
    m_behind.remove(provider, context, std::move(done));
}

bool EnvironmentCredentials::isSaved(const QString& provider) const
{
    return isFromEnvironment(provider) || m_behind.isSaved(provider);
}

} // namespace handlens
