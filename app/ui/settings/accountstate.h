// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QVariantMap>

namespace handlens {

class CredentialStore;
class Settings;

/// What is known of an account.
enum class AccountState {
    NotNeeded, ///< the service takes no keys
    NotSetUp,
    Saved,
    ThisRunOnly, ///< kept until the program ends: there is no keychain
    FromEnvironment, ///< brought for this run, neither saved nor forgotten here
    Locked, ///< saved, but the keychain does not give it now
    Unreadable, ///< saved, but lost to this run: it is entered again
};

/// The state in a few words.
[[nodiscard]] QString accountStateName(AccountState state);
/// What can be said without asking a keychain.
[[nodiscard]] AccountState accountState(const ProviderDescriptor& descriptor, const CredentialStore& store);

/// A map of option → value, as settings hold it, as options.
[[nodiscard]] ReaderOptions optionsFrom(const QVariantMap& stored);
/// The options of `provider` that a person set, by setting::providerOptions.
[[nodiscard]] ReaderOptions storedOptions(const Settings& settings, const QString& provider);
/// Stores `chosen`, what differs from the fallbacks, in place of what was stored.
void storeOptions(Settings& settings, const QString& provider, const ReaderOptions& chosen);

} // namespace handlens
