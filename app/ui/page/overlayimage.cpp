// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlayimage.h"

#include "page/legendpainter.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace handlens {

namespace {

// How many pixels of a picture this large stand for one on a screen: lines and letters in it must still be
// seen when the picture is shown small.
double pixelRatioOf(const QSize& size)
{
    return std::max(1.0, std::max(size.width(), size.height()) / 1600.0);
}

} // namespace

void drawPicture(
    QPainter& painter, const QImage& level, const QSize& pageSize, const QTransform& pageToDevice)
{
    if (level.isNull() || pageSize.isEmpty())
        return;
    const double sx = static_cast<double>(pageSize.width()) / level.width();
    const double sy = static_cast<double>(pageSize.height()) / level.height();
    painter.save();
    painter.setTransform(QTransform::fromScale(sx, sy) * pageToDevice, true);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QPointF(), level);
    painter.restore();
}

QImage renderOverlay(const QImage& picture, const QSize& pageSize, const QList<PageStep>& steps,
    const OverlayLayer& layer, const OverlayStyle& style, const QString& meaning)
{
    const QSize page = pageSize.isEmpty() ? picture.size() : pageSize;
    if (picture.isNull() || page.isEmpty())
        return {};
    const double scale = static_cast<double>(picture.width()) / page.width();
    const QTransform turned = viewTransform(page, steps) * QTransform::fromScale(scale, scale);
    const QSize size = turned.mapRect(QRectF(QPointF(), QSizeF(page))).size().toSize();
    const double ratio = pixelRatioOf(size);

    QFont font;
    font.setPixelSize(static_cast<int>(12 * ratio));
    const double margin = 10 * ratio;
    const LegendLook look { meaning };
    const QSizeF legend = legendSize(look, font, std::min(size.width() - 2 * margin, 420 * ratio));

    QImage image(
        size.width(), size.height() + static_cast<int>(legend.height() + 2 * margin), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawPicture(painter, picture, page, turned);
    OverlayPainter overlay;
    overlay.setLayer(layer);
    overlay.paint(painter, { turned, size, ratio }, style);
    painter.setFont(font);
    paintLegend(painter, QRectF(QPointF(margin, size.height() + margin), legend), look);
    return image;
}

QImage renderOverlay(const PagePicture& picture, const QList<PageStep>& steps, const OverlayLayer& layer,
    const OverlayStyle& style, const QString& meaning)
{
    if (picture.isNull())
        return {};
    return renderOverlay(picture.levels.constFirst(), picture.pageSize, steps, layer, style, meaning);
}

} // namespace handlens
