// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/answerpolygon.h"

#include "document/recognition.h"

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr qsizetype mostCorners = 64;
constexpr double smallestArea = 1; // square pixels
constexpr double visibleStep = 0.5; // pixels

// Twice the area of the triangle; positive where a → b → c turns clockwise on the screen.
double turn(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool cross(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

// Positive where the corners go clockwise on the screen.
double signedArea(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype i = 1; i + 1 < polygon.size(); ++i)
        twice += turn(polygon[0], polygon[i], polygon[i + 1]);
    return twice / 2;
}

bool crossesItself(const QPolygonF& polygon)
{
    const qsizetype count = polygon.size();
    for (qsizetype i = 0; i < count; ++i)
        for (qsizetype j = i + 2; j < count; ++j)
            if (cross(polygon[i], polygon[i + 1], polygon[j], polygon[(j + 1) % count]))
                return true;
    return false;
}

// Whether `quad` goes clockwise at every corner: then so does every slice of it.
bool isConvex(const QPolygonF& quad)
{
    constexpr double rounding = -1e-6;
    return turn(quad[0], quad[1], quad[2]) > rounding && turn(quad[1], quad[2], quad[3]) > rounding
        && turn(quad[2], quad[3], quad[0]) > rounding && turn(quad[3], quad[0], quad[1]) > rounding;
}

bool isUpright(const QPolygonF& polygon)
{
    const QRectF box = polygon.boundingRect();
    return std::ranges::all_of(polygon, [&box](QPointF p) {
        return (p.x() == box.left() || p.x() == box.right()) && (p.y() == box.top() || p.y() == box.bottom());
    });
}

// Corners in rows ("top left, top right, bottom left, bottom right") and the like.
bool untangle(QPolygonF& quad)
{
    if (cross(quad[1], quad[2], quad[3], quad[0]))
        quad.swapItemsAt(2, 3);
    else if (cross(quad[0], quad[1], quad[2], quad[3]))
        quad.swapItemsAt(1, 2);
    else
        return false;
    return true;
}

// True when something had to be done.
bool putInOrder(QPolygonF& polygon)
{
    const bool untangled = polygon.size() == 4 && untangle(polygon);
    if (polygon.size() < 4 || polygon.size() > mostCorners || crossesItself(polygon)) {
        polygon = rectPolygon(polygon.boundingRect());
        return true;
    }
    if (signedArea(polygon) >= 0)
        return untangled;
    if (polygon.size() == 4 && isUpright(polygon))
        polygon = rectPolygon(polygon.boundingRect());
    else
        std::reverse(polygon.begin() + 1, polygon.end());
    return true;
}

// True when a corner was further away than rounding explains.
bool clampTo(QPolygonF& polygon, const QSizeF& size)
{
    bool far = false;
    for (QPointF& corner : polygon) {
        const QPointF inside(std::clamp(corner.x(), 0.0, std::max(0.0, size.width())),
            std::clamp(corner.y(), 0.0, std::max(0.0, size.height())));
        far = far || std::abs(inside.x() - corner.x()) > 1 || std::abs(inside.y() - corner.y()) > 1;
        corner = inside;
    }
    return far;
}

QPointF between(QPointF from, QPointF to, double part)
{
    return from + (to - from) * part;
}

} // namespace

AnswerPolygon answerPolygon(const QPolygonF& given, const QSizeF& size)
{
    if (given.isEmpty())
        return {};
    AnswerPolygon usable { given };
    if (given.size() > 4 && given.first() == given.last())
        usable.polygon.removeLast();
    const bool finite = std::ranges::all_of(
        given, [](QPointF corner) { return std::isfinite(corner.x()) && std::isfinite(corner.y()); });
    if (!finite || usable.polygon.size() < 3)
        return { {}, true };
    usable.cut = clampTo(usable.polygon, size);
    usable.repaired = putInOrder(usable.polygon);
    if (signedArea(usable.polygon) < smallestArea)
        return { {}, true };
    return usable;
}

QPolygonF WritingBand::slice(double from, double to) const
{
    return QPolygonF({ between(start.p1(), end.p1(), from), between(start.p1(), end.p1(), to),
        between(start.p2(), end.p2(), to), between(start.p2(), end.p2(), from) });
}

bool WritingBand::isOpen() const
{
    if (!isConvex(slice(0, 1)))
        return false;
    const QPointF across = start.p2() - start.p1();
    const QPointF step = end.center() - start.center();
    const double height = std::hypot(across.x(), across.y());
    return height > 0 && (step.x() * across.y() - step.y() * across.x()) / height > visibleStep;
}

WritingBand bandOf(const QPolygonF& polygon, bool column)
{
    const bool even = polygon.size() == 4 && isConvex(polygon);
    const QPolygonF quad = even ? polygon : rectPolygon(polygon.boundingRect());
    if (column)
        return { { quad[1], quad[0] }, { quad[2], quad[3] } };
    return { { quad[0], quad[3] }, { quad[1], quad[2] } };
}

} // namespace handlens
