// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/session.h"
#include "settings/settings.h"

#include <span>

namespace handlens {

class CredentialStore;
class Provider;
class UsageLedger;

/// What the window works on; all of it must outlive the window.
struct WindowServices {
    Session& session;
    Settings& settings;
    std::span<Provider* const> providers;
    CredentialStore& credentials;
    UsageLedger& ledger;
    GateLimits limits;
    QString recoveryFolder; ///< where lost sessions lie; empty: none are looked for
    QString thumbnailFolder; ///< the desktop's thumbnail cache; empty: none
};

} // namespace handlens
