// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "recognition/readerspec.h"

namespace handlens::cli {

/// Writes each of `pages` that was read, with its first recognition drawn over it, as PNG to the file that
/// overlayPaths(`path`) has for it; a legend says what the numbers of that one of `readers` mean. Says on
/// standard error which file is whose where there are several.
[[nodiscard]] Result<void> writeOverlays(
    const QList<Page>& pages, const QList<ReaderSpec>& readers, const QString& path);

} // namespace handlens::cli
