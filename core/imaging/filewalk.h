// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

namespace handlens {

/// What lies under the files and folders a person named.
struct CollectedFiles {
    QStringList files; ///< absolute paths of pictures, natural order
    QList<Error> skipped; ///< what was named and is no picture or cannot be opened
    int ignored = 0; ///< files in folders that are no pictures
    bool truncated = false; ///< there was more than may come in at once
};

/// Files and folders, recursively: at most 16 levels and 10,000 files, no folder twice, hidden files left out. Any
/// thread; `cancelled` is asked for every file.
[[nodiscard]] CollectedFiles collectImages(const QStringList& paths, const CancelCheck& cancelled = {});

} // namespace handlens
