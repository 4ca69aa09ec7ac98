// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/levelline.h"

#include <QLineF>

namespace handlens {

LevelLine levelLine(const QPolygonF& outline, const QSize& pageSize, const QList<PageStep>& steps)
{
    if (outline.boundingRect().isEmpty() || pageSize.isEmpty())
        return {};
    const QTransform turned = viewTransform(pageSize, steps);
    const QPolygonF seen = turned.map(outline.size() == 4 ? outline : rectPolygon(outline.boundingRect()));
    const double slope = QLineF(seen[0], seen[1]).angle(); // counter-clockwise, degrees
    const QTransform level = turned * QTransform().rotate(slope);
    const QRectF box = level.map(outline).boundingRect();
    return { level * QTransform::fromTranslate(-box.left(), -box.top()), box.size() };
}

} // namespace handlens
