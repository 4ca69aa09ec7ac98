// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/linepicture.h"

#include "document/levelline.h"
#include "imaging/pictureencoder.h"
#include "imaging/refusal.h"

#include <QPainter>

#include <algorithm>

namespace handlens {

namespace {

constexpr double surroundings = 0.12; // of the line's height, on each side

/// The line at the scale of `page`'s pixels, level.
QImage cutLevel(const DecodedImage& page, const QList<PageStep>& steps, const QPolygonF& outline)
{
    const LevelLine level = levelLine(outline, page.pageSize, steps);
    const double scale = 1.0 * page.image.width() / page.pageSize.width();
    const double around = level.size.height() * surroundings;
    const QRectF wanted = QRectF(QPointF(), level.size).adjusted(-around, -around, around, around);
    const QRectF onPage = wanted & level.fromPage.mapRect(QRectF(QPointF(), QSizeF(page.pageSize)));
    const QSize size = (onPage.size() * scale).toSize();
    if (level.size.isEmpty() || size.isEmpty())
        return {};
    QImage cut(size, page.image.format());
    if (cut.isNull())
        return {};
    cut.fill(Qt::white);
    QPainter painter(&cut);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(QTransform::fromScale(1 / scale, 1 / scale) * level.fromPage
        * QTransform::fromTranslate(-onPage.left(), -onPage.top()) * QTransform::fromScale(scale, scale));
    painter.drawImage(QPointF(), page.image);
    return cut;
}

QImage fitted(const QImage& image, const QSize& bound)
{
    if (image.width() <= bound.width() && image.height() <= bound.height())
        return image;
    const QSize size = image.size().scaled(bound, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
    return image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(image.format());
}

} // namespace

Result<LinePicture> linePicture(const DecodedImage& page, const QList<PageStep>& steps,
    const QPolygonF& outline, const LinePictureBounds& bounds)
{
    const QImage cut
        = page.image.isNull() || page.pageSize.isEmpty() ? QImage() : cutLevel(page, steps, outline);
    if (cut.isNull())
        return failure(refusal::outsidePage());
    const EncodingRules rules { .bytes = bounds.bytes };
    QImage image = fitted(cut, bounds.size);
    for (const double smaller : { 0.7, 0.5 }) {
        Result<EncodedPicture> encoded = encodePicture(image, rules, {});
        if (!encoded)
            return failure(encoded.error());
        if (rules.fits(encoded->bytes.size()))
            return LinePicture { encoded->bytes, encoded->format, image.size() };
        image = fitted(cut, (QSizeF(fitted(cut, bounds.size).size()) * smaller).toSize());
    }
    const Result<EncodedPicture> encoded = encodePicture(image, rules, {});
    if (!encoded)
        return failure(encoded.error());
    return LinePicture { encoded->bytes, encoded->format, image.size() };
}

} // namespace handlens
