// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pictureencoder.h"

#include "imaging/refusal.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Best first; below the last one strokes begin to fray, and a smaller picture reads better.
constexpr std::array lesserQualities { 89, 86, 83, 80, 77, 75 };
constexpr qint64 smallPng = 1024 * 1024;

Result<EncodedPicture> written(const QImage& image, const QString& format, int quality)
{
    EncodedPicture encoded { {}, format, quality };
    QBuffer buffer(&encoded.bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format.toLatin1());
    if (quality > 0)
        writer.setQuality(quality);
    if (!writer.write(image))
        return failure(refusal::cannotEncode(writer.errorString()));
    return encoded;
}

Result<EncodedPicture> asPng(const QImage& image)
{
    return written(image, u"png"_s, 0);
}

Result<EncodedPicture> asJpeg(const QImage& image, int quality)
{
    return written(image, u"jpeg"_s, quality);
}

// Every 16th band of 16 rows, the height of a JPEG's blocks: what an encoder makes of them tells what it
// makes of the whole, at a sixteenth of the time.
QImage sampleOf(const QImage& image)
{
    constexpr int band = 16;
    constexpr int every = 16;
    const int bands = image.height() / (band * every);
    if (bands < 2)
        return image;
    QImage sample(image.width(), bands * band, image.format());
    if (sample.isNull())
        return image;
    const auto rowBytes
        = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.depth()) / 8;
    for (int y = 0; y < sample.height(); ++y) {
        const int row = (y / band) * band * every + band * every / 2 + y % band;
        std::memcpy(sample.scanLine(y), image.constScanLine(row), rowBytes);
    }
    return sample;
}

double timesLarger(const QImage& image, const QImage& sample)
{
    return 1.0 * image.height() / sample.height();
}

// Whether a PNG may turn out well enough to take the time, by what becomes of a sample; a photograph's takes
// seconds.
Result<bool> isWorthAPng(const QImage& image, const EncodingRules& rules)
{
    if (!rules.png)
        return false;
    if (rules.losslessSource && rules.bytes == 0)
        return true;
    const QImage sample = sampleOf(image);
    const Result<EncodedPicture> png = asPng(sample);
    if (!png)
        return failure(png.error());
    constexpr double doubt = 1.5; // how far off the sample may be
    const double predicted = static_cast<double>(png->bytes.size()) * timesLarger(image, sample) / doubt;
    if (rules.bytes > 0 && predicted > static_cast<double>(rules.bytes))
        return false;
    if (rules.losslessSource || predicted <= smallPng)
        return true;
    const Result<EncodedPicture> jpeg = asJpeg(sample, bestJpegQuality);
    if (!jpeg)
        return failure(jpeg.error());
    return static_cast<double>(png->bytes.size()) <= doubt * static_cast<double>(jpeg->bytes.size());
}

// A JPEG that fits, given that `best`, at the best quality, does not: the first quality that a sample
// promises to fit, and the ones below it where the sample promised too much.
Result<EncodedPicture> smallerJpeg(
    const QImage& image, EncodedPicture best, const EncodingRules& rules, const CancelCheck& cancelled)
{
    const QImage sample = sampleOf(image);
    const Result<EncodedPicture> bestSample = asJpeg(sample, best.quality);
    if (!bestSample)
        return bestSample;
    const double times
        = static_cast<double>(best.bytes.size()) / static_cast<double>(bestSample->bytes.size());
    EncodedPicture smallest = std::move(best);
    for (const int quality : lesserQualities) {
        if (cancelled && cancelled())
            return failure(refusal::cancelled());
        const Result<EncodedPicture> tried = asJpeg(sample, quality);
        if (!tried)
            return tried;
        const double predicted = static_cast<double>(tried->bytes.size()) * times;
        if (quality != lesserQualities.back() && predicted > static_cast<double>(rules.bytes))
            continue;
        Result<EncodedPicture> encoded = asJpeg(image, quality);
        if (!encoded || rules.fits(encoded->bytes.size()))
            return encoded;
        smallest = *std::move(encoded);
    }
    return smallest;
}

} // namespace

Result<EncodedPicture> encodePicture(
    const QImage& image, const EncodingRules& rules, const CancelCheck& cancelled)
{
    if (!rules.jpeg)
        return asPng(image);
    std::optional<EncodedPicture> png;
    const Result<bool> worth = isWorthAPng(image, rules);
    if (!worth)
        return failure(worth.error());
    if (*worth) {
        Result<EncodedPicture> encoded = asPng(image);
        if (!encoded)
            return encoded;
        const qsizetype size = encoded->bytes.size();
        if (rules.fits(size) && (rules.losslessSource || size <= smallPng))
            return encoded;
        if (rules.fits(size))
            png = *std::move(encoded);
    }
    if (cancelled && cancelled())
        return failure(refusal::cancelled());
    Result<EncodedPicture> jpeg = asJpeg(image, bestJpegQuality);
    if (!jpeg)
        return jpeg;
    if (png && png->bytes.size() * 5 <= jpeg->bytes.size() * 6)
        return *std::move(png);
    return rules.fits(jpeg->bytes.size()) ? std::move(jpeg)
                                          : smallerJpeg(image, *std::move(jpeg), rules, cancelled);
}

} // namespace handlens
