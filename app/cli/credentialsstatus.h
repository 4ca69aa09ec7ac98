// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QList>
#include <QStringList>

namespace handlens::cli {

/// How the account of one provider stands. Holds names of fields only.
struct AccountStatus {
    QString provider;
    bool fromEnvironment = false;
    QStringList fields; ///< those there are
    QString trouble; ///< Error::code of why they cannot be had; empty: they can
    QString message; ///< the sentence to it
};

/// What is known once the account was read.
[[nodiscard]] AccountStatus accountStatus(
    const QString& provider, bool fromEnvironment, const Result<Credentials>& credentials);

/// The document `credentials status --json` writes ("handlens/credentials-status-1"): a list of {"provider",
/// "state", "fields", "message"}; the state is "saved", "not-saved", "environment", "locked", "unreadable",
/// "unreachable" or "no-answer".
[[nodiscard]] QByteArray statusJson(const QList<AccountStatus>& accounts);

/// The same for people, a line an account.
[[nodiscard]] QString statusText(const QList<AccountStatus>& accounts);

} // namespace handlens::cli
