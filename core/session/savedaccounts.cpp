// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/savedaccounts.h"

#include "settings/settings.h"

namespace handlens {

SavedAccounts::SavedAccounts(Settings& settings)
    : m_settings(settings)
{
}

bool SavedAccounts::isMarked(const QString& provider) const
{
    return m_settings.value(setting::savedAccounts).contains(provider);
}

void SavedAccounts::mark(const QString& provider, bool saved)
{
    QStringList accounts = m_settings.value(setting::savedAccounts);
    accounts.removeAll(provider);
    if (saved)
        accounts << provider;
    m_settings.setValue(setting::savedAccounts, accounts);
}

} // namespace handlens
