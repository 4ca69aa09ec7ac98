// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accountstate.h"

#include "credentials/credentialstore.h"
#include "settings/settings.h"

#include <QCoreApplication>

namespace handlens {

namespace {

struct AccountStates {
    Q_DECLARE_TR_FUNCTIONS(AccountStates)
};

} // namespace

QString accountStateName(AccountState state)
{
    switch (state) {
    case AccountState::NotNeeded:
        return AccountStates::tr("Needs no keys");
    case AccountState::Saved:
        return AccountStates::tr("Saved");
    case AccountState::ThisRunOnly:
        return AccountStates::tr("This run only");
    case AccountState::FromEnvironment:
        return AccountStates::tr("From the environment");
    case AccountState::Locked:
        return AccountStates::tr("Locked");
    case AccountState::Unreadable:
        return AccountStates::tr("Cannot be read");
    case AccountState::NotSetUp:
        break;
    }
    return AccountStates::tr("Not set up");
}

AccountState accountState(const ProviderDescriptor& descriptor, const CredentialStore& store)
{
    if (descriptor.credentials.isEmpty())
        return AccountState::NotNeeded;
    if (store.isFromEnvironment(descriptor.id))
        return AccountState::FromEnvironment;
    if (!store.isSaved(descriptor.id))
        return AccountState::NotSetUp;
    return store.isThisRunOnly(descriptor.id) ? AccountState::ThisRunOnly : AccountState::Saved;
}

ReaderOptions optionsFrom(const QVariantMap& stored)
{
    ReaderOptions options;
    for (auto option = stored.begin(); option != stored.end(); ++option)
        options.insert(option.key(), option.value().toString());
    return options;
}

ReaderOptions storedOptions(const Settings& settings, const QString& provider)
{
    return optionsFrom(settings.value(setting::providerOptions).value(provider).toMap());
}

void storeOptions(Settings& settings, const QString& provider, const ReaderOptions& chosen)
{
    QVariantMap values;
    for (auto option = chosen.begin(); option != chosen.end(); ++option)
        values.insert(option.key(), option.value());
    settings.setEntry(setting::providerOptions, provider,
        values.isEmpty() ? std::nullopt : std::optional<QVariant>(values));
}

} // namespace handlens
