// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pagepicture.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr int smallestLevel = 256; // pixels on the longer side

// The mean of four pixels, two channels at a time: sums of four bytes and the rounding fit into 16 bits.
quint32 mean(quint32 a, quint32 b, quint32 c, quint32 d)
{
    constexpr quint32 even = 0x00ff00ff;
    const quint32 low = (a & even) + (b & even) + (c & even) + (d & even) + 0x00020002;
    const quint32 high
        = ((a >> 8) & even) + ((b >> 8) & even) + ((c >> 8) & even) + ((d >> 8) & even) + 0x00020002;
    return ((low >> 2) & even) | (((high >> 2) & even) << 8);
}

uchar mean(uchar a, uchar b, uchar c, uchar d)
{
    return static_cast<uchar>((a + b + c + d + 2) / 4);
}

// Where a side is odd, the last pixel counts twice.
template <typename Pixel> void halve(const QImage& from, QImage& to)
{
    const qsizetype pairs = from.width() / 2;
    for (int y = 0; y < to.height(); ++y) {
        const auto* const upper = reinterpret_cast<const Pixel*>(from.constScanLine(2 * y));
        const auto* const lower
            = reinterpret_cast<const Pixel*>(from.constScanLine(std::min(2 * y + 1, from.height() - 1)));
        auto* const out = reinterpret_cast<Pixel*>(to.scanLine(y));
        for (qsizetype x = 0; x < pairs; ++x)
            out[x] = mean(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
        if (pairs < to.width())
            out[pairs] = mean(upper[2 * pairs], upper[2 * pairs], lower[2 * pairs], lower[2 * pairs]);
    }
}

QImage halved(const QImage& image)
{
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    if (half.isNull())
        return half;
    if (image.format() == QImage::Format_Grayscale8)
        halve<uchar>(image, half);
    else
        halve<quint32>(image, half);
    return half;
}

} // namespace

const QImage& PagePicture::levelFor(double scale) const
{
    static const QImage none;
    if (levels.isEmpty() || pageSize.isEmpty())
        return levels.isEmpty() ? none : levels.first();
    // Odd sides were rounded; a level that lacks a hundredth still is the one meant.
    const double wanted = scale * pageSize.width() * 0.99;
    const auto fits = [wanted](const QImage& level) { return level.width() >= wanted; };
    const auto found = std::find_if(levels.crbegin(), levels.crend(), fits);
    return found == levels.crend() ? levels.first() : *found;
}

QList<QImage> mipLevels(const QImage& image)
{
    QList<QImage> levels;
    if (image.isNull())
        return levels;
    const bool plain = image.format() == QImage::Format_Grayscale8 || image.format() == QImage::Format_RGB32;
    levels << (plain ? image : image.convertToFormat(QImage::Format_RGB32));
    while (std::max(levels.last().width(), levels.last().height()) > smallestLevel) {
        const QImage half = halved(levels.last());
        if (half.isNull())
            break;
        levels << half;
    }
    return levels;
}

} // namespace handlens
