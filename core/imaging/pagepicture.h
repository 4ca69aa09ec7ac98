// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QList>
#include <QSize>
#include <QStringList>

namespace handlens {

/// A page's picture ready for painting at any zoom: mip levels, each half the size of the one before, made
/// off the window thread. Cheap to copy.
struct PagePicture {
    QSize pageSize; ///< page pixels
    QList<QImage> levels; ///< the first is the largest: full size when `sharp`, else a scaled decode
    bool sharp = false; ///< full resolution is here
    QStringList notices; ///< sentences from decoding

    [[nodiscard]] bool isNull() const { return levels.isEmpty(); }
    /// The smallest level that still has `scale` picture pixels (device pixels) for a page pixel.
    [[nodiscard]] const QImage& levelFor(double scale) const;
};

/// `image` and its halvings, down to 256 pixels on the longer side.
[[nodiscard]] QList<QImage> mipLevels(const QImage& image);

} // namespace handlens
