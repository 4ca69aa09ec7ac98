// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "drawnpages.h"

#include <QDataStream>
#include <QFile>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

struct TiffEntry {
    quint16 tag;
    quint16 type; ///< 3: short, 4: long
    quint32 value;
};

/// Uncompressed 8-bit grey, one strip that begins at `offset` (TIFF 6.0, baseline greyscale images).
QList<TiffEntry> tiffEntries(const QSize& size, quint32 offset)
{
    const auto width = static_cast<quint32>(size.width());
    const auto height = static_cast<quint32>(size.height());
    return { { 256, 4, width }, { 257, 4, height }, { 258, 3, 8 }, { 259, 3, 1 }, { 262, 3, 1 },
        { 273, 4, offset }, { 277, 3, 1 }, { 278, 4, height }, { 279, 4, width * height } };
}

void writeDirectory(QDataStream& stream, const QList<TiffEntry>& entries, quint32 next)
{
    stream << static_cast<quint16>(entries.size());
    for (const TiffEntry& entry : entries) {
        stream << entry.tag << entry.type << quint32 { 1 };
        if (entry.type == 3)
            stream << static_cast<quint16>(entry.value) << quint16 { 0 };
        else
            stream << entry.value;
    }
    stream << next;
}

} // namespace

QImage drawnPage(const QStringList& lines, const QSize& size)
{
    QImage page(size, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(48);
    painter.setFont(font);
    int y = 80;
    for (const QString& line : lines) {
        painter.drawText(40, y, line);
        y += 80;
    }
    return page;
}

bool saveAsTiff(const QList<QImage>& pages, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream stream(&file);
    stream.setByteOrder(QDataStream::LittleEndian);
    stream.writeRawData("II", 2);
    stream << quint16 { 42 } << quint32 { 8 };
    constexpr quint32 directoryBytes = 2 + 9 * 12 + 4;
    quint32 position = 8;
    for (const QImage& page : pages) {
        const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
        const auto bytes = static_cast<quint32>(grey.width() * grey.height());
        const quint32 pixels = position + directoryBytes;
        position = pixels + bytes;
        const bool last = &page == &pages.last();
        writeDirectory(stream, tiffEntries(grey.size(), pixels), last ? 0 : position);
        for (int y = 0; y < grey.height(); ++y)
            stream.writeRawData(reinterpret_cast<const char*>(grey.constScanLine(y)), grey.width());
    }
    return stream.status() == QDataStream::Ok;
}

void saveAsPdf(const QStringList& texts, const QString& path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A6));
    writer.setResolution(100);
    QPainter painter(&writer);
    painter.setFont(QFont(u"DejaVu Sans"_s, 20));
    for (const QString& text : texts) {
        if (text != texts.first())
            writer.newPage();
        painter.drawText(20, 60, text);
    }
}

} // namespace handlens::test
