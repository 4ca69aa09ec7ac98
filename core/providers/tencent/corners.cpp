// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/corners.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace handlens {

namespace {

// How much longer the second edge must be for the first one to be the short side of a line.
constexpr double clearlyLonger = 1.5;
constexpr double across = 45; // degrees

double between(double one, double other)
{
    return std::abs(std::remainder(one - other, 360.0));
}

double edgeDirection(const QPolygonF& quad, qsizetype corner)
{
    return directionOf(quad[corner], quad[(corner + 1) % 4]);
}

QPolygonF clockwise(QPolygonF quad)
{
    double twiceArea = 0;
    for (qsizetype i = 0; i < 4; ++i) {
        const QPointF& from = quad[i];
        const QPointF& to = quad[(i + 1) % 4];
        twiceArea += from.x() * to.y() - to.x() * from.y();
    }
    if (twiceArea < 0)
        std::swap(quad[1], quad[3]);
    return quad;
}

} // namespace

double directionOf(const QPointF& from, const QPointF& to)
{
    return std::atan2(to.y() - from.y(), to.x() - from.x()) * 180 / std::numbers::pi;
}

QPolygonF beginningAlong(const QPolygonF& polygon, double degrees)
{
    if (polygon.size() != 4)
        return polygon;
    QPolygonF quad = clockwise(polygon);
    qsizetype first = 0;
    for (qsizetype i = 1; i < 4; ++i) {
        if (between(edgeDirection(quad, i), degrees) < between(edgeDirection(quad, first), degrees))
            first = i;
    }
    std::rotate(quad.begin(), quad.begin() + first, quad.end());
    return quad;
}

QPolygonF lineCorners(const QPolygonF& polygon, double angle)
{
    if (polygon.size() != 4)
        return polygon;
    const QPolygonF quad = clockwise(polygon);
    const bool shortFirst
        = QLineF(quad[1], quad[2]).length() > clearlyLonger * QLineF(quad[0], quad[1]).length();
    if (shortFirst && between(edgeDirection(quad, 0), angle) > across)
        return beginningAlong(quad, angle);
    return quad;
}

} // namespace handlens
