// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/credentialscommand.h"

#include "cli/console.h"
#include "credentials/cleanedvalue.h"
#include "session/savedaccounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

using Action = CredentialsArguments::Action;

const ProviderDescriptor* findProvider(std::span<Provider* const> providers, const QString& id)
{
    const auto it = std::ranges::find(
        providers, id, [](const Provider* provider) { return provider->descriptor().id; });
    return it == providers.end() ? nullptr : &(*it)->descriptor();
}

QString fieldNames(const ProviderDescriptor& provider)
{
    QStringList names;
    std::ranges::transform(provider.credentials, std::back_inserter(names), &CredentialField::key);
    return names.join(u", "_s);
}

QString providerNames(std::span<Provider* const> providers)
{
    QStringList names;
    std::ranges::transform(accountFields(providers), std::back_inserter(names), &AccountFields::provider);
    return names.join(u", "_s);
}

} // namespace

CredentialsCommand::CredentialsCommand(CredentialsArguments arguments, CredentialsPlaces places)
    : m_arguments(std::move(arguments))
    , m_places(std::move(places))
{
}

Result<std::unique_ptr<CredentialsCommand>> CredentialsCommand::create(
    const CredentialsArguments& arguments, const CredentialsPlaces& places)
{
    std::unique_ptr<CredentialsCommand> command(new CredentialsCommand(arguments, places));
    if (arguments.action == Action::Status)
        return command;
    const ProviderDescriptor* provider = findProvider(places.providers, arguments.provider);
    if (!provider || provider->credentials.isEmpty())
        return failure({ ErrorKind::Usage,
            tr("There is no provider “%1” that needs keys. Use one of: %2.")
                .arg(arguments.provider, providerNames(places.providers)) });
    command->m_provider = provider;
    if (arguments.action == Action::Remove)
        return command;
    const auto field = std::ranges::find(provider->credentials, arguments.field, &CredentialField::key);
    if (field == provider->credentials.end())
        return failure({ ErrorKind::Usage,
            tr("“%1” has no field of that name. Use one of: %2.").arg(provider->id, fieldNames(*provider)) });
    command->m_field = *field;
    return command;
}

void CredentialsCommand::start()
{
    connect(&m_places.keychain, &CredentialStore::waiting, this, [this] {
        if (!std::exchange(m_saidWaiting, true))
            say(tr("The keychain has not answered yet; look whether it asks for its password."));
    });
    if (m_arguments.action == Action::Status)
        return readStatus();
    if (m_arguments.action == Action::Remove)
        return m_places.keychain.remove(
            m_provider->id, this, [this](const Result<void>& removed) { handleRemoved(removed); });
    m_places.keychain.read(m_provider->id, this, [this](const Result<Credentials>& before) { set(before); });
}

// An entry that cannot be read is replaced: that is what the person is here for.
void CredentialsCommand::set(const Result<Credentials>& before)
{
    if (!before && before.error().code != "keychain-unreadable"_L1)
        return fail(before.error());
    const Result<Secret> typed = m_places.ask(
        tr("Type %1 of %2 and press Enter; it is not shown.").arg(m_field.label, m_provider->name));
    if (!typed && typed.error().kind == ErrorKind::Usage)
        return refuse(typed.error().message);
    if (!typed)
        return fail(typed.error());
    const Result<QString> value = cleanedValue(typed->reveal());
    if (!value)
        return refuse(value.error().message);
    if (value->isEmpty())
        return refuse(tr("No key came on standard input; nothing was saved."));
    Credentials credentials = before.value_or(Credentials());
    credentials.insert(m_field.key, Secret(*value));
    m_places.keychain.write(m_provider->id, credentials, this,
        [this](const Result<CredentialStore::Kept>& kept) { handleSet(kept); });
}

void CredentialsCommand::handleSet(const Result<CredentialStore::Kept>& kept)
{
    if (!kept)
        return fail(kept.error());
    if (*kept == CredentialStore::Kept::InKeychain)
        return end(tr("%1 of %2 is saved in the keychain.").arg(m_field.label, m_provider->name) + u'\n');
    Error error { ErrorKind::Credentials };
    error.message
        = tr("Nothing was saved, since no keychain can be reached here. Give the key for each run in "
             "the environment, as %1.")
              .arg(environmentName(m_provider->id, m_field.key));
    fail(error);
}

void CredentialsCommand::handleRemoved(const Result<void>& removed)
{
    if (!removed)
        return fail(removed.error());
    end(tr("The keys of %1 are forgotten.").arg(m_provider->name) + u'\n');
}

void CredentialsCommand::readStatus()
{
    const QList<AccountFields> accounts = accountFields(m_places.providers);
    m_status.resize(accounts.size());
    if (accounts.isEmpty())
        QMetaObject::invokeMethod(this, &CredentialsCommand::writeStatus, Qt::QueuedConnection);
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const QString provider = accounts[i].provider;
        m_places.all.read(provider, this, [this, i, provider](const Result<Credentials>& credentials) {
            m_status[i] = accountStatus(provider, m_places.all.isFromEnvironment(provider), credentials);
            if (++m_read == m_status.size())
                writeStatus();
        });
    }
}

void CredentialsCommand::writeStatus()
{
    if (m_arguments.json)
        return end(QString::fromUtf8(statusJson(m_status)));
    end(statusText(m_status));
}

void CredentialsCommand::end(const QString& text)
{
    if (const Result<void> written = m_places.write(text.toUtf8()); !written)
        return fail(written.error());
    emit finished(ExitCode::Done);
}

void CredentialsCommand::fail(const Error& error)
{
    say(error.message);
    emit finished(ExitCode::Failed);
}

void CredentialsCommand::refuse(const QString& sentence)
{
    say(sentence);
    emit finished(ExitCode::Usage);
}

} // namespace handlens::cli
