// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QByteArray>

namespace handlens {

/// More only keeps the grain of the paper.
inline constexpr int bestJpegQuality = 92;

/// What encodePicture() may choose from.
struct EncodingRules {
    bool jpeg = true; ///< without it everything becomes a PNG
    bool png = true;
    bool losslessSource = false; ///< the file kept every pixel as it was, so a JPEG would be the first loss
    qint64 bytes = 0; ///< the most there may be; 0: no bound

    [[nodiscard]] bool fits(qsizetype size) const { return bytes == 0 || size <= bytes; }
};

/// A picture as a file's bytes.
struct EncodedPicture {
    QByteArray bytes;
    QString format; ///< "jpeg" or "png"
    int quality = 0; ///< of a JPEG, 75…92; 0: lossless
};

/// Encodes `image` (Format_RGB32 or Format_Grayscale8; grey stays grey) as well as `rules` allow: a PNG where
/// that loses nothing the source had or is hardly larger, else a JPEG of the best quality that fits. What
/// comes may be too large all the same, and then is about the smallest there is. The same bytes every time.
/// Fails with kind Image when memory is short.
[[nodiscard]] Result<EncodedPicture> encodePicture(
    const QImage& image, const EncodingRules& rules, const CancelCheck& cancelled);

} // namespace handlens
