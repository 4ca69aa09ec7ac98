// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"
#include "recognition/provider.h"

#include <QJsonObject>

#include <span>

namespace handlens::cli {

/// The document `providers --json` writes ("handlens/providers-1"): everything a script needs to name a
/// provider and its options, and whether it can be used now. `configured` looks at whether an account is
/// saved, and opens no keychain.
[[nodiscard]] QJsonObject providersJson(
    std::span<Provider* const> providers, const CredentialStore& credentials);

/// The same for people.
[[nodiscard]] QString providersText(std::span<Provider* const> providers, const CredentialStore& credentials);

/// Why `provider` cannot be used now with the options it has when none are given.
[[nodiscard]] Result<void> usableNow(const Provider& provider, const CredentialStore& credentials);

} // namespace handlens::cli
