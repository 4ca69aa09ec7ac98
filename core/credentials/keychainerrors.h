// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

namespace handlens {

// What a keychain can get in the way with. All are of kind Credentials, outcome NotSent; `code` tells them
// apart for scripts; `detail` is what the keychain said, which holds no secret.

/// "keychain-locked": the keychain neither gives nor takes: it is locked, or the person said no.
[[nodiscard]] Error keychainLocked(const QString& detail);
/// "keychain-unreadable": what lies there was not written by this program, or by another version of it.
[[nodiscard]] Error keychainUnreadable();
/// "keychain-unreachable": saved, but the keychain is not there now, or broke off.
[[nodiscard]] Error keychainUnreachable(const QString& detail);
/// "keychain-no-answer": it has not answered for long, and what it was asked may still happen.
[[nodiscard]] Error keychainNoAnswer();
/// "keychain-too-small": the entry is longer than keychains take.
[[nodiscard]] Error keychainTooSmall();
/// "keychain-altered": what was written reads otherwise.
[[nodiscard]] Error keychainAltered();

} // namespace handlens
