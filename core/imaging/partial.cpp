// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/partial.h"

#include "imaging/plainpixels.h"

#include <QPainter>

#include <cstring>
#include <vector>

namespace handlens {

namespace {

constexpr uchar undrawn = 0xA5; // unlike paper, ink and what decoders fill with

int drawnRows(const QImage& image)
{
    const auto bytes
        = (static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.depth()) + 7) / 8;
    const std::vector<uchar> pattern(bytes, undrawn);
    int rows = image.height();
    while (rows > 0 && std::memcmp(image.constScanLine(rows - 1), pattern.data(), bytes) == 0)
        --rows;
    return rows;
}

} // namespace

PartialPicture::PartialPicture(const QSize& size, QImage::Format format)
    : m_image(format == QImage::Format_Invalid ? QImage() : QImage(size, format))
    , m_size(size)
{
    if (!m_image.isNull())
        std::memset(m_image.bits(), undrawn, static_cast<std::size_t>(m_image.sizeInBytes()));
}

QImage PartialPicture::picture() const
{
    const int rows = m_image.size() == m_size ? drawnRows(m_image) : 0;
    if (rows == 0)
        return {};
    QImage plain = plainPixels(m_image);
    QPainter painter(&plain);
    painter.fillRect(0, rows, m_size.width(), m_size.height() - rows, Qt::white);
    return plain;
}

} // namespace handlens
