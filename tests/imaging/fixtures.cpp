// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/fixtures.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QtTest>

#include <array>

namespace handlens::test {

namespace {

constexpr std::array<QRgb, 4> quarters = { 0xffdc1414, 0xff14a014, 0xff1428dc, 0xffe6d214 };

// Annex D of the PNG specification, bit by bit: our chunks are short.
quint32 crc(const QByteArray& bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
    }
    return ~sum;
}

template <typename Number> QByteArray big(Number number)
{
    QByteArray bytes(sizeof(Number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QImage transposed(const QImage& image)
{
    QImage turned(image.size().transposed(), image.format());
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            turned.setPixel(y, x, image.pixel(x, y));
    return turned;
}

} // namespace

QImage fourQuarters(const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(
                x, y, quarters.at((y * 2 < size.height() ? 0U : 2U) + (x * 2 < size.width() ? 0U : 1U)));
    return image;
}

bool showsFourQuarters(const QImage& image)
{
    return !image.isNull() && distance(image, fourQuarters(image.size())) < 6;
}

QByteArray encoded(const QImage& image, const char* format, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("no writer for %s", format);
    return buffer.data();
}

QByteArray withOrientation(const QByteArray& jpeg, int orientation)
{
    // TIFF 6.0: little-endian header, one entry: tag 0x0112, SHORT, count 1, the value; no further directory.
    QByteArray exif = QByteArray::fromHex("457869660000"
                                          "49492a0008000000"
                                          "0100"
                                          "1201"
                                          "0300"
                                          "01000000");
    exif.append(static_cast<char>(orientation)).append(7, '\0');
    QByteArray segment = QByteArray::fromHex("ffe1") + big(static_cast<quint16>(exif.size() + 2)) + exif;
    return jpeg.first(2) + segment + jpeg.sliced(2);
}

QImage storedFor(const QImage& upright, int orientation)
{
    switch (orientation) {
    case 2:
        return upright.mirrored(true, false);
    case 3:
        return upright.mirrored(true, true);
    case 4:
        return upright.mirrored(false, true);
    case 5:
        return transposed(upright);
    case 6: // to be turned clockwise
        return transposed(upright).mirrored(false, true);
    case 7:
        return transposed(upright).mirrored(true, true);
    case 8: // to be turned anticlockwise
        return transposed(upright).mirrored(true, false);
    default:
        return upright;
    }
}

QByteArray pngChunk(const QByteArray& content)
{
    return big(static_cast<quint32>(content.size() - 4)) + content + big(crc(content));
}

QByteArray pngHeader(quint32 width, quint32 height, uchar bits, uchar colourType)
{
    QByteArray header = QByteArray("IHDR") + big(width) + big(height);
    header.append(static_cast<char>(bits)).append(static_cast<char>(colourType)).append(3, '\0');
    const QByteArray data = QByteArray("IDAT") + QByteArray::fromHex("789c");
    const QByteArray end("IEND");
    QByteArray png = QByteArray::fromHex("89504e470d0a1a0a");
    for (const QByteArray& chunk : { header, data, end })
        png += pngChunk(chunk);
    return png;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test's own file");
}

PageSource sourceOf(const QString& path, int frame)
{
    return { path, frame, 1, QFileInfo(path).fileName() };
}

double distance(const QImage& a, const QImage& b)
{
    if (a.size() != b.size() || a.isNull())
        return 255;
    const QImage left = a.convertToFormat(QImage::Format_RGB888);
    const QImage right = b.convertToFormat(QImage::Format_RGB888);
    double sum = 0;
    for (int y = 0; y < left.height(); ++y)
        for (int i = 0; i < left.width() * 3; ++i)
            sum += std::abs(left.constScanLine(y)[i] - right.constScanLine(y)[i]);
    return sum / (3.0 * left.width() * left.height());
}

double brightness(const QImage& image)
{
    QImage black(image.size(), QImage::Format_RGB32);
    black.fill(Qt::black);
    return distance(image, black);
}

} // namespace handlens::test
