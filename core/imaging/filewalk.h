// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

namespace handlens {

/// Bounds of a walk; `truncated` tells that one was hit.
inline constexpr int walkDepth = 16;
inline constexpr int walkFiles = 10'000;

/// What lies under the files and folders a person named.
struct CollectedFiles {
    QStringList files; ///< absolute paths, in the order they become pages
    QList<Error> skipped; ///< named files that cannot be opened, one sentence each
    int ignored = 0; ///< files in folders that are no pictures; hidden ones are not counted
    bool truncated = false; ///< deeper than walkDepth or more than walkFiles: the rest was left out
};

/// All pictures among `paths`, files and folders as a person named them, in this order. In a folder: its
/// pictures in natural order ("page 2" before "page 10"), then its folders; told by content. Follows links to
/// folders, each folder once. Slow on big folders: for a worker thread. Stops early, with what it has, when
/// `cancelled`.
[[nodiscard]] CollectedFiles collectImages(const QStringList& paths, const CancelCheck& cancelled = {});

} // namespace handlens
