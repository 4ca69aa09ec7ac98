// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/page.h"

namespace handlens::cli {

/// Writes `page` with its first recognition drawn over it to `path` as PNG, with a legend that says what the
/// numbers mean (`meaning`).
[[nodiscard]] Result<void> writeOverlay(const Page& page, const QString& meaning, const QString& path);

} // namespace handlens::cli
