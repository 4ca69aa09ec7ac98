// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/imagegate.h"

#include "imaging/decoders.h"
#include "imaging/refusal.h"
#include "imaging/sniff.h"

#include <QImageReader>

namespace handlens {

namespace {

// Qt's own bound is one for the process; ours are checked before it and have sentences.
void raiseQtAllocationLimit()
{
    static const bool raised = [] {
        QImageReader::setAllocationLimit(GateLimits().allocationMiB);
        return true;
    }();
    Q_UNUSED(raised)
}

Result<QList<QSize>> probeFrames(const ImageFile& image, const GateLimits& limits)
{
    switch (image.format) {
    case ImageFormat::Heif:
    case ImageFormat::Avif:
        return probeHeif(image, limits);
    case ImageFormat::Pdf:
        return probePdf(image, limits);
    default:
        return probeWithQt(image, limits);
    }
}

Result<DecodedImage> decode(const ImageFile& image, const DecodeRequest& request)
{
    switch (image.format) {
    case ImageFormat::Heif:
    case ImageFormat::Avif:
        return decodeHeif(image, request);
    case ImageFormat::Pdf:
        return decodePdf(image, request);
    default:
        return decodeWithQt(image, request);
    }
}

} // namespace

Result<ImageFacts> probeImage(const QString& path, const GateLimits& limits)
{
    raiseQtAllocationLimit();
    const Result<ImageFile> image = openImageFile(path, limits);
    if (!image)
        return failure(image.error());
    Result<QList<QSize>> frames = probeFrames(*image, limits);
    if (!frames)
        return failure(frames.error());
    // A file opens when at least one of its pages does; the others say on their page why they do not.
    Result<void> first;
    for (const QSize& size : std::as_const(*frames)) {
        const Result<void> within = checkSize(image->name, size, 4, limits);
        if (within)
            return ImageFacts { image->format, *std::move(frames) };
        if (first)
            first = within;
    }
    return failure(first ? refusal::damaged(image->name, {}) : first.error());
}

QString formatAsStored(const QString& path, const GateLimits& limits)
{
    const Result<ImageFacts> facts = probeImage(path, limits);
    if (!facts || facts->frames.size() != 1)
        return {};
    const Result<ImageFile> image = openImageFile(path, limits);
    return image && !isTurned(*image) ? QString::fromLatin1(qtFormatName(image->format)) : QString();
}

Result<DecodedImage> decodeImage(
    const PageSource& source, const QSize& fit, const GateLimits& limits, const CancelCheck& cancelled)
{
    raiseQtAllocationLimit();
    const DecodeRequest request { source.frame, fit, limits, cancelled };
    if (request.isCancelled())
        return failure(refusal::cancelled());
    const Result<ImageFile> image = openImageFile(source.file, limits, source.name);
    if (!image)
        return failure(image.error());
    Result<DecodedImage> decoded = decode(*image, request);
    if (request.isCancelled())
        return failure(refusal::cancelled());
    return decoded;
}

} // namespace handlens
