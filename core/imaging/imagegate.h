// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/page.h"

#include <QImage>
#include <QSize>
#include <QStringList>

#include <functional>

namespace handlens {

/// The formats that may come in, told by content, never by name (design §5.4).
enum class ImageFormat { Png, Jpeg, Bmp, Tiff, WebP, Gif, Heif, Avif, Pdf };

/// Bounds of the gate; each refusal names the bound it hit.
struct GateLimits {
    qint64 fileBytes = 200LL * 1024 * 1024;
    qint64 pixels = 256LL * 1000 * 1000; ///< of one page
    int side = 32767; ///< pixels, the raster bound of Qt's painting
    int allocationMiB = 1024; ///< what one decoding may allocate
    int frames = 5000; ///< pages of one file
    int pdfDpi = 300; ///< pixels an inch for PDF pages
};

/// What a file holds, from its header only.
struct ImageFacts {
    ImageFormat format = ImageFormat::Png;
    QList<QSize> frames; ///< page pixels (after EXIF turning) of every page, at least one
};

/// One page's pixels. Without metadata: text keys, colour profile and EXIF are gone.
struct DecodedImage {
    QImage image; ///< Format_RGB32, or Format_Grayscale8 for grey pictures; transparency laid on white
    QSize pageSize; ///< page pixels; larger than `image` when decoded scaled
    QStringList notices; ///< sentences such as "The file looks incomplete."
};

/// Reads the header of the file at `path`. Never blocks on a FIFO or device, never reads pixels. Fails with
/// kind Image and one sentence that names the file and what to do. Any thread.
[[nodiscard]] Result<ImageFacts> probeImage(const QString& path, const GateLimits& limits = {});

/// The name ("jpeg", "png", "bmp", "tiff", …) of the format of the file at `path` when whoever fetches its
/// bytes sees the very page that we see: one picture, not turned by EXIF. Empty otherwise. Any thread.
[[nodiscard]] QString formatAsStored(const QString& path, const GateLimits& limits = {});

/// Asked now and then during long decoding; true: give up with kind Cancelled.
using CancelCheck = std::function<bool()>;

/// Decodes one page. `fit` (empty: full size) asks for a picture that just covers that many page pixels,
/// which is several times cheaper for JPEG; the result may be larger, and is never enlarged. Any thread.
[[nodiscard]] Result<DecodedImage> decodeImage(const PageSource& source, const QSize& fit = {},
    const GateLimits& limits = {}, const CancelCheck& cancelled = {});

} // namespace handlens
