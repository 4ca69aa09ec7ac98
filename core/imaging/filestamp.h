// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace handlens {

/// Tells whether a file is still the one that was looked at: whatever is written over it or put in its place
/// has another stamp.
struct FileStamp {
    qint64 bytes = -1; ///< −1: there is no such file
    QDateTime written;
    QDateTime changed; ///< set by the system, even where a copy takes `written` along
    bool operator==(const FileStamp&) const = default;
};

/// The stamp of the file at `path` as it is now. Any thread.
[[nodiscard]] FileStamp fileStamp(const QString& path);

} // namespace handlens
