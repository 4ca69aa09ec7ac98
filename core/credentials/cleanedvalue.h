// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

namespace handlens {

/// `typed` without the blanks and line ends around it that come along when a key is pasted. Fails with kind
/// Credentials, outcome NotSent, when blanks or control characters are left inside: no key has them, two
/// fields pasted at once do. Never shows what was typed.
[[nodiscard]] Result<QString> cleanedValue(const QString& typed);

} // namespace handlens
