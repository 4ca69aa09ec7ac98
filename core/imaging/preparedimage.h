// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/filestamp.h"
#include "imaging/imagegate.h"

#include <QTransform>

#include <optional>

namespace handlens {

/// Bounds of what one service takes in one request; 0: none.
struct ImageLimits {
    qint64 bytes = 0; ///< after encoding, before any base64
    int minSide = 0; ///< pixels; smaller pictures get a white margin at the right and bottom
    int maxSide = 0; ///< pixels; larger pictures are scaled down
    qint64 maxPixels = 0;
    QStringList formats; ///< "jpeg", "png"; empty: pixels as they are (a local engine)
};

/// What of a page is to be sent.
struct ImageSelection {
    QSize pageSize; ///< page pixels
    QList<PageStep> steps;
    QRectF region; ///< page pixels; empty: the whole page
    QList<QPolygonF> masks; ///< page pixels; painted over before anything leaves
    std::optional<FileStamp> seen = {}; ///< the file that the person agreed to; absent: whatever it is by now
};

/// The very bytes that leave this computer: pixels encoded anew, without any metadata (design §5.5).
struct PreparedImage {
    QByteArray bytes;
    QString format; ///< "jpeg" or "png"
    QSize size; ///< pixels of `bytes`, any margin included
    QTransform toPage; ///< pixels of `bytes` → page pixels
    double scale = 1; ///< pixels sent for one page pixel, 0…1
    int quality = 0; ///< of a JPEG, 1…100; 0: lossless
    QStringList notices; ///< sentences: looks incomplete, was scaled down, …
    QSize margin { 0, 0 }; ///< white pixels at the right and bottom, part of `size`

    [[nodiscard]] QSize pagePart() const { return size - margin; } ///< pixels that show the page
    [[nodiscard]] QByteArray hash() const; ///< SHA-256 of `bytes`, raw
};

/// Decodes the page and encodes what is to be sent within `limits`: as large and as good as they allow, and
/// the same bytes every time. Fails with kind Image; with outcome NotSent where the file is not the one that
/// was seen. Any thread.
[[nodiscard]] Result<PreparedImage> prepareImage(const PageSource& source, const ImageSelection& selection,
    const ImageLimits& limits, const CancelCheck& cancelled = {});

} // namespace handlens
