// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens::cli {

/// What the program tells its caller; scripts rely on the numbers.
enum class ExitCode {
    Done = 0, ///< every page was read by every named reader
    Partly = 1, ///< some were, some not
    Usage = 2, ///< the request makes no sense; nothing was read
    NoImage = 3, ///< nothing was read: no image could be opened
    Credentials = 4, ///< nothing was read: every failure is a missing or refused key
    Failed = 5, ///< nothing was read, for other reasons; or the result could not be written
};

/// What became of `pages`, each of which has a recognition or an error from every reader, or an error of its
/// own.
[[nodiscard]] ExitCode exitCodeFor(const QList<Page>& pages);

} // namespace handlens::cli
