// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/sniff.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

template <std::size_t N> bool hasAt(QByteArrayView head, qsizetype offset, const char (&text)[N])
{
    constexpr qsizetype length = static_cast<qsizetype>(N) - 1;
    return head.size() >= offset + length && head.sliced(offset, length) == QByteArrayView(text, length);
}

// "BM" begins many texts too; the size of the second header tells.
bool isBmp(QByteArrayView head)
{
    if (!hasAt(head, 0, "BM") || head.size() < 18)
        return false;
    static constexpr std::array<quint32, 7> headerSizes = { 12, 40, 52, 56, 64, 108, 124 };
    return std::ranges::find(headerSizes, qFromLittleEndian<quint32>(head.data() + 14)) != headerSizes.end();
}

bool isTiff(QByteArrayView head)
{
    return hasAt(head, 0, "II\x2a\0") || hasAt(head, 0, "MM\0\x2a") || hasAt(head, 0, "II\x2b\0")
        || hasAt(head, 0, "MM\0\x2b");
}

// The file type box lists brands: the main one, a version, then the compatible ones (ISO/IEC 14496-12, 4.3).
std::optional<ImageFormat> isoMediaFormat(QByteArrayView head)
{
    if (!hasAt(head, 4, "ftyp"))
        return {};
    const qsizetype end = std::min<qsizetype>(head.size(), qFromBigEndian<quint32>(head.data()));
    std::optional<ImageFormat> found;
    for (qsizetype at = 8; at + 4 <= end; at += at == 8 ? 8 : 4) {
        if (hasAt(head, at, "avif") || hasAt(head, at, "avis"))
            return ImageFormat::Avif;
        const bool heif = hasAt(head, at, "hei") || hasAt(head, at, "hev") || hasAt(head, at, "mif1")
            || hasAt(head, at, "msf1");
        if (heif)
            found = ImageFormat::Heif;
    }
    return found;
}

// Readers of PDF allow bytes before the header; we ask that it begins a line, so that a text about PDF is
// none.
bool isPdf(QByteArrayView head)
{
    if (hasAt(head, 0, "%PDF-"))
        return true;
    const QByteArrayView searched = head.first(std::min<qsizetype>(head.size(), 1024));
    const qsizetype at = searched.indexOf(QByteArrayView("%PDF-"));
    return at > 0 && (searched[at - 1] == '\n' || searched[at - 1] == '\r' || searched[at - 1] == '\xbf');
}

} // namespace

std::optional<ImageFormat> sniffFormat(QByteArrayView head)
{
    if (hasAt(head, 0, "\x89PNG\r\n\x1a\n"))
        return ImageFormat::Png;
    if (hasAt(head, 0, "\xff\xd8\xff"))
        return ImageFormat::Jpeg;
    if (hasAt(head, 0, "GIF87a") || hasAt(head, 0, "GIF89a"))
        return ImageFormat::Gif;
    if (hasAt(head, 0, "RIFF") && hasAt(head, 8, "WEBP"))
        return ImageFormat::WebP;
    if (isTiff(head))
        return ImageFormat::Tiff;
    if (isBmp(head))
        return ImageFormat::Bmp;
    if (const std::optional<ImageFormat> iso = isoMediaFormat(head))
        return iso;
    if (isPdf(head))
        return ImageFormat::Pdf;
    return {};
}

QByteArray qtFormatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
        return "png";
    case ImageFormat::Jpeg:
        return "jpeg";
    case ImageFormat::Bmp:
        return "bmp";
    case ImageFormat::Tiff:
        return "tiff";
    case ImageFormat::WebP:
        return "webp";
    case ImageFormat::Gif:
        return "gif";
    case ImageFormat::Heif:
    case ImageFormat::Avif:
    case ImageFormat::Pdf:
        break;
    }
    return {};
}

QString formatName(ImageFormat format)
{
    switch (format) {
    case ImageFormat::WebP:
        return u"WebP"_s;
    case ImageFormat::Heif:
        return u"HEIC"_s;
    case ImageFormat::Avif:
        return u"AVIF"_s;
    case ImageFormat::Pdf:
        return u"PDF"_s;
    default:
        return QString::fromLatin1(qtFormatName(format)).toUpper();
    }
}

} // namespace handlens
