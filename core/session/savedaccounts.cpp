// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/savedaccounts.h"

#include "settings/settings.h"

#include <algorithm>
#include <iterator>

namespace handlens {

SavedAccounts::SavedAccounts(Settings& settings)
    : m_settings(settings)
{
}

bool SavedAccounts::isMarked(const QString& provider) const
{
    m_settings.refresh();
    return m_settings.value(setting::savedAccounts).contains(provider);
}

void SavedAccounts::mark(const QString& provider, bool saved)
{
    m_settings.refresh(); // or what another program marked is lost
    QStringList accounts = m_settings.value(setting::savedAccounts);
    accounts.removeAll(provider);
    if (saved)
        accounts << provider;
    m_settings.setValue(setting::savedAccounts, accounts);
}

QList<AccountFields> accountFields(std::span<Provider* const> providers)
{
    QList<AccountFields> accounts;
    for (const Provider* provider : providers) {
        const ProviderDescriptor& descriptor = provider->descriptor();
        if (descriptor.credentials.isEmpty())
            continue;
        AccountFields account { descriptor.id, {} };
        std::ranges::transform(
            descriptor.credentials, std::back_inserter(account.fields), &CredentialField::key);
        accounts << account;
    }
    return accounts;
}

} // namespace handlens
