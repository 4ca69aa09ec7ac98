// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace handlens {

/// Longest entry in bytes of UTF-8: Windows takes 2,560 for a password, and we want to fit everywhere.
inline constexpr qsizetype largestKeychainEntry = 2048;

/// What lies in the keychain for an account with `credentials`: text, {"schema": "handlens/credentials-1",
/// "fields": {"secret-id": "…"}}. Fields that are empty are left out. Fails with kind Credentials, outcome
/// NotSent, when that is longer than largestKeychainEntry.
[[nodiscard]] Result<Secret> keychainEntry(const Credentials& credentials);

/// The credentials in an entry; none when it is not one of ours: no JSON, another schema, a field that is no
/// text.
[[nodiscard]] Result<Credentials> credentialsFromEntry(const Secret& entry);

} // namespace handlens
