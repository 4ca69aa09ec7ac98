// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/bytesdevice.h"
#include "imaging/damage.h"
#include "imaging/decoders.h"
#include "imaging/partial.h"
#include "imaging/plainpixels.h"
#include "imaging/quiettiff.h"
#include "imaging/refusal.h"
#include "imaging/sniff.h"

#include <QImageReader>

#include <algorithm>

namespace handlens {

namespace {

// The content has told the format; Qt must not guess again, or a plug-in we never meant to use gets the
// bytes.
void pinFormat(QImageReader& reader, ImageFormat format)
{
    if (format == ImageFormat::Tiff)
        quietTiff();
    reader.setAutoDetectImageFormat(false);
    reader.setFormat(qtFormatName(format));
    reader.setAutoTransform(true);
}

bool turnsSideways(const QImageReader& reader)
{
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
}

QSize turnedSize(const QImageReader& reader)
{
    const QSize stored = reader.size(); // before turning
    return turnsSideways(reader) ? stored.transposed() : stored;
}

Error unreadable(const QImageReader& reader, const ImageFile& image)
{
    if (!QImageReader::supportedImageFormats().contains(qtFormatName(image.format)))
        return refusal::cannotOpenFormat(image.name, image.format);
    return refusal::damaged(image.name, reader.errorString());
}

int bytesPerPixel(const QImageReader& reader)
{
    const QImage::Format format = reader.imageFormat();
    const int bits = format == QImage::Format_Invalid ? 32 : QImage::toPixelFormat(format).bitsPerPixel();
    return std::max(4, bits / 8);
}

// libjpeg decodes to eighths at a fraction of the cost; Qt would shrink to any other size in a second step.
// From five eighths on it is no faster than the whole picture.
QSize jpegSizeCovering(const QSize& stored, const QSize& fit)
{
    for (const int eighths : { 1, 2, 3, 4 }) {
        const QSize scaled((stored.width() * eighths + 7) / 8, (stored.height() * eighths + 7) / 8);
        if (scaled.width() >= fit.width() && scaled.height() >= fit.height())
            return scaled;
    }
    return {};
}

void askForScaled(QImageReader& reader, ImageFormat format, const QSize& fit)
{
    if (format != ImageFormat::Jpeg || fit.isEmpty())
        return;
    const QSize scaled = jpegSizeCovering(reader.size(), turnsSideways(reader) ? fit.transposed() : fit);
    if (!scaled.isEmpty())
        reader.setScaledSize(scaled);
}

// Only TIFF has pages; of an animation the first picture is the page.
Result<void> goToFrame(QImageReader& reader, const ImageFile& image, const DecodeRequest& request)
{
    if (request.frame == 0)
        return {};
    const int frames = image.format == ImageFormat::Tiff ? reader.imageCount() : 1;
    if (request.frame < 0 || request.frame >= frames)
        return failure(refusal::noSuchPage(image.name, request.frame, frames));
    if (!reader.jumpToImage(request.frame))
        return failure(refusal::damaged(image.name, reader.errorString()));
    return {};
}

// Reads again into a prepared picture, to see how far the decoder gets.
Result<DecodedImage> decodePartially(
    const ImageFile& image, const QByteArray& bytes, const DecodeRequest& request)
{
    BytesDevice device(bytes, request.cancelled);
    QImageReader reader(&device);
    pinFormat(reader, image.format);
    reader.setAutoTransform(false);
    if (const Result<void> there = goToFrame(reader, image, request); !there)
        return failure(there.error());
    PartialPicture partial(reader.size(), reader.imageFormat());
    if (partial.image().isNull() || reader.read(&partial.image()) || request.isCancelled())
        return failure(unreadable(reader, image));
    const QImage picture = partial.picture();
    if (picture.isNull() || reader.transformation() != QImageIOHandler::TransformationNone)
        return failure(unreadable(reader, image));
    return DecodedImage { picture, picture.size(), { notice::incomplete() } };
}

// After the decoder failed. libjpeg draws what it has when the file ends early, and nothing when it meets a
// marker it does not know: so the file is ended there. Other decoders leave what they drew.
Result<DecodedImage> salvage(const ImageFile& image, const QByteArray& bytes, const DecodeRequest& request);

Result<DecodedImage> decodeBytes(
    const ImageFile& image, const QByteArray& bytes, const DecodeRequest& request)
{
    BytesDevice device(bytes, request.cancelled);
    QImageReader reader(&device);
    pinFormat(reader, image.format);
    if (const Result<void> there = goToFrame(reader, image, request); !there)
        return failure(there.error());
    const QSize size = turnedSize(reader);
    if (size.isEmpty())
        return failure(unreadable(reader, image));
    if (const Result<void> within = checkSize(image.name, size, bytesPerPixel(reader), request.limits);
        !within)
        return failure(within.error());

    askForScaled(reader, image.format, request.fit);
    QImage picture;
    if (!reader.read(&picture))
        return request.isCancelled() ? failure(refusal::cancelled()) : salvage(image, bytes, request);
    picture = plainPixels(std::move(picture));
    if (picture.isNull())
        return failure(refusal::tooMuchMemory(image.name, size, request.limits.allocationMiB));
    return DecodedImage { picture, size, {} };
}

Result<DecodedImage> salvage(const ImageFile& image, const QByteArray& bytes, const DecodeRequest& request)
{
    if (image.format != ImageFormat::Jpeg)
        return decodePartially(image, bytes, request);
    const qsizetype sound = structureOf(image.format, bytes).soundBytes;
    if (sound == bytes.size())
        return failure(refusal::damaged(image.name, QStringLiteral("libjpeg gave up")));
    return decodeBytes(image, bytes.first(sound), request);
}

} // namespace

Result<QList<QSize>> probeWithQt(const ImageFile& image, const GateLimits& limits)
{
    if (image.format != ImageFormat::Tiff) {
        QImageReader reader(image.file.get());
        pinFormat(reader, image.format);
        const QSize size = turnedSize(reader);
        return size.isEmpty() ? Result<QList<QSize>>(failure(unreadable(reader, image)))
                              : QList<QSize> { size };
    }
    // From memory: Qt would map the file, and a file cut short meanwhile would end the program.
    const Result<QByteArray> bytes = readAll(image);
    if (!bytes)
        return failure(bytes.error());
    BytesDevice device(*bytes, {});
    QImageReader reader(&device);
    pinFormat(reader, image.format);
    const int frames = reader.imageCount();
    if (frames < 1)
        return failure(unreadable(reader, image));
    if (frames > limits.frames)
        return failure(refusal::tooManyPages(image.name, frames, limits.frames));
    QList<QSize> sizes;
    for (int frame = 0; frame < frames; ++frame)
        sizes << (reader.jumpToImage(frame) ? turnedSize(reader) : QSize());
    return sizes;
}

bool isTurned(const ImageFile& image)
{
    QImageReader reader(image.file.get());
    pinFormat(reader, image.format);
    return reader.transformation() != QImageIOHandler::TransformationNone;
}

Result<DecodedImage> decodeWithQt(const ImageFile& image, const DecodeRequest& request)
{
    const Result<QByteArray> bytes = readAll(image);
    if (!bytes)
        return failure(bytes.error());
    Result<DecodedImage> decoded = decodeBytes(image, *bytes, request);
    if (!decoded)
        return decoded;
    const QString doubt = noticeFor(structureOf(image.format, *bytes).soundness);
    if (!doubt.isEmpty())
        decoded->notices = { doubt };
    return decoded;
}

} // namespace handlens
