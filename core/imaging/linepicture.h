// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

namespace handlens {

/// The ink of one line as a small picture, for documents that many of them go into.
struct LinePicture {
    QByteArray bytes; ///< without metadata
    QString format; ///< "jpeg" or "png"
    QSize size; ///< pixels
};

/// How large a LinePicture may be.
struct LinePictureBounds {
    QSize size { 1200, 300 }; ///< pixels
    /// Above it the picture is made smaller, at most to half; what is still larger then stays.
    qint64 bytes = 16LL * 1024;
};

/// Cuts `outline` (page pixels, reading-start corner first), with a little around it, out of `page`, and lays
/// it level. Never enlarged; grey stays grey, and where the page ends there is white. Fails with kind Image
/// where nothing of it lies on the page.
[[nodiscard]] Result<LinePicture> linePicture(const DecodedImage& page, const QList<PageStep>& steps,
    const QPolygonF& outline, const LinePictureBounds& bounds = {});

} // namespace handlens
