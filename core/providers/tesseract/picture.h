// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "imaging/imagegate.h"
#include "recognition/provider.h"

#include <QTransform>

namespace handlens {

/// A page's pixels as an engine on this computer reads them, and the way back.
struct ReadingPicture {
    QImage grey; ///< Format_Grayscale8: turned and cut as asked
    QTransform toPage; ///< picture pixels → page pixels
    QStringList notices; ///< sentences from decoding

    /// SHA-256 over size and pixels.
    [[nodiscard]] QByteArray hash() const;
};

/// The picture of an already decoded page with the steps and the region of `request` applied. Fails when the
/// region lies outside the page.
[[nodiscard]] Result<ReadingPicture> readingPicture(
    const DecodedImage& decoded, const RecognitionRequest& request);

/// Decodes the page of `request` for reading: full size, except that pages over 40 megapixels come at about
/// that size.
[[nodiscard]] Result<ReadingPicture> loadReadingPicture(
    const RecognitionRequest& request, const CancelCheck& cancelled);

} // namespace handlens
