// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/linecrop.h"

#include "document/levelline.h"
#include "page/overlayimage.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace handlens {

LineCrop::LineCrop(const QPolygonF& outline, const QSize& pageSize, const QList<PageStep>& steps)
{
    const LevelLine level = levelLine(outline, pageSize, steps);
    m_fromPage = level.fromPage;
    m_size = level.size;
}

double LineCrop::along(const QPolygonF& outline) const
{
    return m_fromPage.map(outline).boundingRect().center().x();
}

void LineCrop::paint(
    QPainter& painter, const PagePicture& picture, const QTransform& fromCrop, const QRectF& clip) const
{
    if (isNull() || picture.isNull())
        return;
    const QTransform fromPage = m_fromPage * fromCrop;
    const double scale = std::hypot(fromPage.m11(), fromPage.m12()) * painter.device()->devicePixelRatioF();
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    drawPicture(painter, picture.levelFor(scale), picture.pageSize, fromPage);
    painter.restore();
}

double shiftToShow(double focus, double length, double width)
{
    if (length <= width)
        return 0;
    return std::clamp(width / 2 - focus, width - length, 0.0);
}

} // namespace handlens
