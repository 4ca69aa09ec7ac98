// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"

#include <QHash>

namespace handlens {

/// Asks the credential store for readings that are about to begin: one question a provider at a time, whose
/// answer is for all who asked meanwhile. Nothing is kept: a key that was replaced is used at once.
class CredentialLookup final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const Result<Credentials>&)>;

    /// `store` must outlive this; null: no provider has any.
    explicit CredentialLookup(CredentialStore* store);

    /// `done` is called once, from the event loop.
    void ask(const QString& provider, Done done);

private:
    void tell(const QString& provider, const Result<Credentials>& credentials);

    CredentialStore* m_store;
    QHash<QString, QList<Done>> m_asked; ///< by provider, while the store is asked
};

} // namespace handlens
