// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/credentiallookup.h"

#include <utility>

namespace handlens {

CredentialLookup::CredentialLookup(CredentialStore* store)
    : m_store(store)
{
}

void CredentialLookup::ask(const QString& provider, Done done)
{
    const bool isAsked = m_asked.contains(provider);
    m_asked[provider] << std::move(done);
    if (isAsked)
        return;
    const auto take = [this, provider](const Result<Credentials>& found) { tell(provider, found); };
    if (m_store)
        m_store->read(provider, this, take);
    else
        QMetaObject::invokeMethod(
            this, [take] { take(Credentials()); }, Qt::QueuedConnection);
}

void CredentialLookup::tell(const QString& provider, const Result<Credentials>& credentials)
{
    const QList<Done> asked = m_asked.take(provider);
    for (const Done& done : asked)
        done(credentials);
}

} // namespace handlens
