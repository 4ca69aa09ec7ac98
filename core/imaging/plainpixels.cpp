// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/plainpixels.h"

#include <QColorSpace>
#include <QPainter>

#include <algorithm>
#include <cstring>
#include <utility>

namespace handlens {

namespace {

QImage onWhite(const QImage& image)
{
    QImage paper(image.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return paper;
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(paper.rect(), image);
    return paper;
}

bool isGrey(const QImage& image)
{
    switch (image.format()) {
    case QImage::Format_Grayscale8:
    case QImage::Format_Grayscale16:
        return true;
    case QImage::Format_Mono:
    case QImage::Format_MonoLSB:
    case QImage::Format_Indexed8:
        return std::ranges::all_of(image.colorTable(), qIsGray);
    default:
        return false;
    }
}

// A copy of the pixels is the only way to be rid of text keys.
QImage withoutTexts(const QImage& image)
{
    QImage copy(image.size(), image.format());
    if (copy.isNull())
        return copy;
    const auto rowBytes
        = static_cast<std::size_t>(image.width()) * static_cast<std::size_t>(image.depth()) / 8;
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(copy.scanLine(y), image.constScanLine(y), rowBytes);
    return copy;
}

} // namespace

QImage plainPixels(QImage image)
{
    image.setDevicePixelRatio(1);
    image.setColorSpace({});
    if (image.hasAlphaChannel())
        image = onWhite(image);
    else if (isGrey(image))
        image = std::move(image).convertToFormat(QImage::Format_Grayscale8);
    else
        image = std::move(image).convertToFormat(QImage::Format_RGB32);
    return image.textKeys().isEmpty() ? image : withoutTexts(image);
}

} // namespace handlens
