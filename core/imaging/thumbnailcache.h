// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <QImage>

namespace handlens {

/// A page's identity in the desktop's thumbnail store: what was looked at, and when it was last changed.
struct ThumbnailKey {
    QString uri;
    qint64 modified = 0; ///< seconds since 1970
    qint64 bytes = 0; ///< the file's size
};

/// The store of thumbnails that the programs of a desktop share (freedesktop.org thumbnail specification
/// 0.9.0). Later frames of a file stand under its address with a fragment of ours. Any thread.
class ThumbnailCache final
{
public:
    /// `directory` holds `normal`, `large` and so on; empty: there is no store, and nothing is ever found.
    explicit ThumbnailCache(const QString& directory);

    /// `~/.cache/thumbnails`, or where the desktop says.
    [[nodiscard]] static QString standardDirectory();
    [[nodiscard]] static ThumbnailKey keyOf(const PageSource& source);
    /// The side of the thumbnails of the size class that serves `sidePx`: 128, 256, 512 or 1024.
    [[nodiscard]] static int classSide(int sidePx);

    [[nodiscard]] bool isEnabled() const { return !m_directory.isEmpty(); }
    /// The stored thumbnail of the class that serves `sidePx`; null when there is none, or when it is stale
    /// or odd.
    [[nodiscard]] QImage find(const ThumbnailKey& key, int sidePx) const;
    /// Stores `thumbnail`; a store that cannot be written is not worth a word to anybody.
    void store(const ThumbnailKey& key, int sidePx, const QImage& thumbnail) const;
    /// Where the thumbnail of `key` stands, or would.
    [[nodiscard]] QString pathOf(const ThumbnailKey& key, int sidePx) const;

private:
    QString m_directory;
};

} // namespace handlens
