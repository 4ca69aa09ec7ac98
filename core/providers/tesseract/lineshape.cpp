// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/lineshape.h"

#include <algorithm>

namespace handlens {

namespace {

double turnOf(const QPointF& origin, const QPointF& a, const QPointF& b)
{
    return (a.x() - origin.x()) * (b.y() - origin.y()) - (a.y() - origin.y()) * (b.x() - origin.x());
}

// One side of a convex hull: `points` run from one end to the other, and only clockwise turns stay.
QList<QPointF> hullSide(const QList<QPointF>& points)
{
    QList<QPointF> side;
    for (const QPointF& point : points) {
        while (side.size() >= 2 && turnOf(side[side.size() - 2], side.constLast(), point) <= 0)
            side.removeLast();
        side << point;
    }
    side.removeLast();
    return side;
}

// Clockwise on a page, whose y axis points down.
QPolygonF convexHull(QList<QPointF> points)
{
    std::ranges::sort(points, [](const QPointF& a, const QPointF& b) {
        return a.x() < b.x() || (qFuzzyCompare(a.x(), b.x()) && a.y() < b.y());
    });
    QList<QPointF> hull = hullSide(points);
    std::ranges::reverse(points);
    hull += hullSide(points);
    return hull;
}

// How far one word reaches above or below the baseline, and how much it counts.
struct Reach {
    double offset = 0;
    double width = 0;
};

double weightedMedian(QList<Reach> reaches)
{
    std::ranges::sort(reaches, {}, &Reach::offset);
    double half = 0;
    for (const Reach& reach : reaches)
        half += reach.width / 2;
    for (const Reach& reach : reaches) {
        half -= reach.width;
        if (half <= 0)
            return reach.offset;
    }
    return 0;
}

double baselineAt(const ReadLine& line, double x)
{
    const QLineF& base = line.baseline;
    const double slope = qFuzzyIsNull(base.dx()) ? 0 : base.dy() / base.dx();
    return base.y1() + slope * (x - base.x1());
}

// The words' boxes, cut where one reaches far beyond what is usual on its line: such a word is often joined
// with a stroke of the line above or below.
QList<QRectF> usualBoxes(const ReadLine& line)
{
    constexpr double leeway = 0.25; // of the usual height
    QList<QRectF> boxes;
    QList<Reach> tops;
    QList<Reach> bottoms;
    for (const ReadWord& word : line.words) {
        const QRectF box = word.box.intersected(line.box);
        if (box.isEmpty())
            continue;
        const double base = baselineAt(line, box.center().x());
        tops << Reach { box.top() - base, box.width() };
        bottoms << Reach { box.bottom() - base, box.width() };
        boxes << box;
    }
    if (line.baseline.isNull() || line.flow != Flow::Right)
        return boxes;
    const double top = weightedMedian(tops);
    const double bottom = weightedMedian(bottoms);
    const double slack = leeway * (bottom - top);
    for (QRectF& box : boxes) {
        const double base = baselineAt(line, box.center().x());
        const QRectF band(box.left(), base + top - slack, box.width(), bottom - top + 2 * slack);
        if (const QRectF usual = box.intersected(band); usual.height() >= 1)
            box = usual;
    }
    return boxes;
}

} // namespace

QPolygonF boxPolygon(const QRectF& box, StartCorner start)
{
    QList<QPointF> corners { box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft() };
    std::ranges::rotate(corners, corners.begin() + static_cast<int>(start));
    return corners;
}

QPolygonF linePolygon(const ReadLine& line)
{
    QList<QPointF> corners;
    for (const QRectF& box : usualBoxes(line))
        corners << box.topLeft() << box.topRight() << box.bottomRight() << box.bottomLeft();
    if (corners.isEmpty())
        return boxPolygon(line.box, line.start);
    QPolygonF hull = convexHull(corners);
    const QPointF start = boxPolygon(line.box, line.start).constFirst();
    const auto nearest = std::ranges::min_element(
        hull, {}, [start](const QPointF& point) { return (point - start).manhattanLength(); });
    std::ranges::rotate(hull, nearest);
    return hull;
}

QRectF sliceAlong(const QRectF& whole, double from, double to, Flow flow)
{
    const bool backwards = flow == Flow::Left || flow == Flow::Up;
    const double a = backwards ? 1 - to : from;
    const double b = backwards ? 1 - from : to;
    if (flow == Flow::Down || flow == Flow::Up)
        return { whole.left(), whole.top() + a * whole.height(), whole.width(), (b - a) * whole.height() };
    return { whole.left() + a * whole.width(), whole.top(), (b - a) * whole.width(), whole.height() };
}

QRectF gapBetween(const QRectF& first, const QRectF& second, Flow flow)
{
    const QRectF both = first.united(second);
    if (flow == Flow::Down || flow == Flow::Up) {
        const double from = std::min(first.bottom(), second.bottom());
        const double to = std::max(first.top(), second.top());
        const double height = std::max(to - from, 1.0);
        return { both.left(), (from + to - height) / 2, both.width(), height };
    }
    const double from = std::min(first.right(), second.right());
    const double to = std::max(first.left(), second.left());
    const double width = std::max(to - from, 1.0);
    return { (from + to - width) / 2, both.top(), width, both.height() };
}

} // namespace handlens
