// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "base/secret.h"

namespace handlens::cli {

/// The first line of standard input. On a terminal says `prompt` before, and nothing of what is typed shows.
/// Fails with kind Cancelled when the person breaks off (Ctrl+C), and with kind Usage when the line is longer
/// than any key.
[[nodiscard]] Result<Secret> readSecretLine(const QString& prompt);

} // namespace handlens::cli
