// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagefile.h"

namespace handlens {

/// What decodeImage() asks of a decoder.
struct DecodeRequest {
    int frame = 0;
    QSize fit;
    GateLimits limits;
    CancelCheck cancelled;

    [[nodiscard]] bool isCancelled() const { return cancelled && cancelled(); }
};

/// One pair a library. Each probe tells the pages' sizes without looking whether they are within the limits;
/// each decoder looks, before it allocates, and gives pixels as plainPixels() does.
[[nodiscard]] Result<QList<QSize>> probeWithQt(const ImageFile& image, const GateLimits& limits);
[[nodiscard]] Result<DecodedImage> decodeWithQt(const ImageFile& image, const DecodeRequest& request);
/// Whether EXIF turns or mirrors the picture; for the formats Qt decodes.
[[nodiscard]] bool isTurned(const ImageFile& image);

[[nodiscard]] Result<QList<QSize>> probeHeif(const ImageFile& image, const GateLimits& limits);
[[nodiscard]] Result<DecodedImage> decodeHeif(const ImageFile& image, const DecodeRequest& request);

[[nodiscard]] Result<QList<QSize>> probePdf(const ImageFile& image, const GateLimits& limits);
[[nodiscard]] Result<DecodedImage> decodePdf(const ImageFile& image, const DecodeRequest& request);

} // namespace handlens
