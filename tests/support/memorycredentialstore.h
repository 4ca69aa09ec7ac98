// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"

#include <optional>

namespace handlens::test {

/// Credentials in memory, answered from the event loop as those of a keychain are.
class MemoryCredentialStore final : public CredentialStore
{
    Q_OBJECT
public:
    using CredentialStore::CredentialStore;

    void read(const QString& provider, QObject* context, ReadDone done) override;
    void write(
        const QString& provider, const Credentials& credentials, QObject* context, WriteDone done) override;
    void remove(const QString& provider, QObject* context, RemoveDone done) override;
    [[nodiscard]] bool isSaved(const QString& provider) const override
    {
        return m_accounts.contains(provider);
    }
    [[nodiscard]] bool isThisRunOnly(const QString& provider) const override
    {
        return m_kept == Kept::ThisRunOnly && isSaved(provider);
    }

    /// Puts credentials in without anybody being told.
    void put(const QString& provider, const Credentials& credentials)
    {
        m_accounts.insert(provider, credentials);
    }
    [[nodiscard]] Credentials credentials(const QString& provider) const
    {
        return m_accounts.value(provider);
    }
    /// From now on everything fails with `error` (a locked keychain, say), or works again.
    void setError(const std::optional<Error>& error) { m_error = error; }
    /// What a write says of where it went.
    void setKept(Kept kept) { m_kept = kept; }
    /// How often read() was called.
    [[nodiscard]] int reads() const { return m_reads; }

private:
    QMap<QString, Credentials> m_accounts;
    std::optional<Error> m_error;
    Kept m_kept = Kept::InKeychain;
    int m_reads = 0;
};

} // namespace handlens::test
