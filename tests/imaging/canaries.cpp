// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "canaries.h"

#include "imaging/fixtures.h"

#include <QColorSpace>
#include <QtEndian>

namespace handlens::test {

namespace {

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

template <typename Number> QByteArray big(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

// One entry of a TIFF directory (TIFF 6.0, page 15); `value` is the number itself or where it stands.
QByteArray tiffEntry(quint16 tag, quint16 type, quint32 count, quint32 value)
{
    return little(tag) + little(type) + little(count) + little(value);
}

// A description (0x010E), and a GPS directory (0x8825) with the canary as its datum (0x0012).
QByteArray exif()
{
    const auto length = static_cast<quint32>(sizeof(canary));
    const quint32 gps = 8 + 2 + 2 * 12 + 4;
    const quint32 text = gps + 2 + 12 + 4;
    return QByteArray("II*\0", 4) + little(quint32 { 8 }) + little(quint16 { 2 })
        + tiffEntry(0x010E, 2, length, text) + tiffEntry(0x8825, 4, 1, gps) + little(quint32 { 0 })
        + little(quint16 { 1 }) + tiffEntry(0x0012, 2, length, text) + little(quint32 { 0 })
        + QByteArray(canary, length);
}

QByteArray xmp()
{
    return QByteArray("<x:xmpmeta xmlns:x='adobe:ns:meta/'>") + canary + "</x:xmpmeta>";
}

// A profile that decoders accept and would hand on, the canary behind its tables.
QByteArray iccProfile()
{
    QByteArray profile = QColorSpace(QColorSpace::SRgb).iccProfile() + canary;
    return profile.replace(0, 4, big(static_cast<quint32>(profile.size())));
}

QByteArray segment(char marker, const QByteArray& content)
{
    return QByteArray(1, '\xff') + marker + big(static_cast<quint16>(content.size() + 2)) + content;
}

// zlib's stream without the length that Qt puts before it.
QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes).sliced(4);
}

QByteArray riffChunk(const QByteArray& name, const QByteArray& content)
{
    return name + little(static_cast<quint32>(content.size())) + content
        + QByteArray(content.size() % 2, '\0');
}

} // namespace

QByteArray talkativeJpeg(const QImage& picture)
{
    const QByteArray nul(1, '\0');
    const QByteArray jpeg = encoded(picture, "jpeg");
    return jpeg.first(2) + segment('\xe1', QByteArray("Exif\0\0", 6) + exif())
        + segment('\xe1', "http://ns.adobe.com/xap/1.0/" + nul + xmp())
        + segment('\xe2', QByteArray("ICC_PROFILE\0\1\1", 14) + iccProfile())
        + segment('\xed', "Photoshop 3.0" + nul + "8BIM" + canary) + segment('\xfe', canary) + jpeg.sliced(2);
}

QByteArray talkativePng(const QImage& picture)
{
    const QByteArray nul(1, '\0');
    const QByteArray png = encoded(picture, "png");
    constexpr qsizetype header = 8 + 25; // signature and IHDR
    return png.first(header) + pngChunk("iCCPname" + nul + nul + deflated(iccProfile()))
        + pngChunk("tEXtAuthor" + nul + canary) + pngChunk("zTXtComment" + nul + nul + deflated(canary))
        + pngChunk("iTXtXML:com.adobe.xmp" + QByteArray(5, '\0') + xmp()) + pngChunk("eXIf" + exif())
        + png.sliced(header);
}

QByteArray talkativeTiff(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int y = 0; y < grey.height(); ++y)
        pixels.append(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    const auto width = static_cast<quint32>(grey.width());
    const auto height = static_cast<quint32>(grey.height());
    const auto strip = static_cast<quint32>(pixels.size());
    const auto length = static_cast<quint32>(sizeof(canary));
    const QByteArray profile = iccProfile();
    const quint32 texts = 8 + strip;
    const quint32 profileAt = texts + length;
    const quint32 directory = profileAt + static_cast<quint32>(profile.size());
    // Tags of TIFF 6.0, of the XMP specification (700) and of ICC.1 (34675), in ascending order.
    const QByteArray entries = tiffEntry(256, 4, 1, width) + tiffEntry(257, 4, 1, height)
        + tiffEntry(258, 3, 1, 8) + tiffEntry(259, 3, 1, 1) + tiffEntry(262, 3, 1, 1)
        + tiffEntry(270, 2, length, texts) + tiffEntry(273, 4, 1, 8) + tiffEntry(277, 3, 1, 1)
        + tiffEntry(278, 4, 1, height) + tiffEntry(279, 4, 1, strip) + tiffEntry(315, 2, length, texts)
        + tiffEntry(700, 1, length, texts)
        + tiffEntry(34675, 7, static_cast<quint32>(profile.size()), profileAt);
    return QByteArray("II*\0", 4) + little(directory) + pixels + QByteArray(canary, length) + profile
        + little(static_cast<quint16>(entries.size() / 12)) + entries + little(quint32 { 0 });
}

QByteArray talkativeWebP(const QImage& picture)
{
    constexpr char hasExifAndXmp = 0x08 | 0x04; // flags of VP8X, RFC 9649
    const QByteArray simple = encoded(picture, "webp");
    const QByteArray extended = QByteArray(1, hasExifAndXmp) + QByteArray(3, '\0')
        + little(static_cast<quint32>(picture.width() - 1)).first(3)
        + little(static_cast<quint32>(picture.height() - 1)).first(3);
    const QByteArray image = simple.sliced(simple.indexOf("VP8"));
    const QByteArray body
        = "WEBP" + riffChunk("VP8X", extended) + image + riffChunk("EXIF", exif()) + riffChunk("XMP ", xmp());
    return riffChunk("RIFF", body);
}

QByteArrayList partsOf(const QByteArray& file)
{
    QByteArrayList parts;
    if (file.startsWith(QByteArray::fromHex("89504e470d0a1a0a"))) {
        for (qsizetype at = 8; at + 8 <= file.size(); at += 12 + qFromBigEndian<quint32>(file.data() + at))
            parts << file.sliced(at + 4, 4);
    } else if (file.startsWith("\xff\xd8")) {
        for (qsizetype at = 2; at + 4 <= file.size() && file[at] == '\xff';
             at += 2 + qFromBigEndian<quint16>(file.data() + at + 2)) {
            parts << file.sliced(at + 1, 1).toHex();
            if (parts.last() == "da") // what follows are the pixels
                break;
        }
    }
    return parts;
}

} // namespace handlens::test
