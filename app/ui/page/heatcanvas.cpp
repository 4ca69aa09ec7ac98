// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heatcanvas.h"

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

// A patterned line leaves ink for `inked` of every `period` steps.
struct Rhythm {
    qint64 inked = 1;
    qint64 period = 1;
};

Rhythm rhythmOf(Underline pattern, int thickness)
{
    switch (pattern) {
    case Underline::None:
        return { 0, 1 };
    case Underline::Dotted:
        return { thickness, 3 * thickness };
    case Underline::Dashed:
        return { 4 * thickness, 6 * thickness };
    case Underline::Solid:
    case Underline::ZigZag:
        return {};
    }
    return {};
}

// How far from the line step `i` of a zig-zag lies: 0 … 2 thicknesses and back.
qint64 zigZag(qint64 i, int thickness)
{
    const qint64 height = 2 * thickness;
    const qint64 at = i % (2 * height);
    return at < height ? at : 2 * height - at;
}

// The part 0…1 of `line` that lies in `area`; from > to: none of it (Liang, Barsky).
std::pair<double, double> clipped(const QLineF& line, const QRectF& area)
{
    double from = 0;
    double to = 1;
    const auto cut = [&](double along, double room) {
        if (along == 0) {
            if (room < 0)
                to = -1;
        } else if (along < 0) {
            from = std::max(from, room / along);
        } else {
            to = std::min(to, room / along);
        }
    };
    cut(-line.dx(), line.x1() - area.left());
    cut(line.dx(), area.right() - line.x1());
    cut(-line.dy(), line.y1() - area.top());
    cut(line.dy(), area.bottom() - line.y1());
    return { from, to };
}

int floored(double at)
{
    const int cut = static_cast<int>(at);
    return at < cut ? cut - 1 : cut;
}

void hatchSpan(QRgb* row, int from, int to, int y, const HeatCanvas::Hatch& hatch)
{
    const int phase = from - hatch.origin.x() + y - hatch.origin.y();
    int step = ((phase % hatch.period) + hatch.period) % hatch.period;
    for (int x = from; x < to; ++x) {
        if (step < hatch.thickness)
            row[x] = hatch.colour;
        if (++step == hatch.period)
            step = 0;
    }
}

} // namespace

void HeatCanvas::reset(const QSize& size)
{
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_drawn = QRect(QPoint(), size);
    }
    // Of an image of the right size only what was drawn on needs cleaning.
    m_pixels = m_image.isNull() ? nullptr : reinterpret_cast<QRgb*>(m_image.bits());
    for (int y = m_drawn.top(); y <= m_drawn.bottom(); ++y)
        std::fill_n(row(y) + m_drawn.left(), m_drawn.width(), 0);
    m_drawn = {};
}

QRect HeatCanvas::pixels(const QRectF& rect)
{
    const double width = m_image.width();
    const double height = m_image.height();
    // Written so that a coordinate that is not a number falls outside.
    if (!(rect.left() < width && rect.top() < height && rect.right() > 0 && rect.bottom() > 0))
        return {};
    const int left = static_cast<int>(std::max(rect.left(), 0.0) + 0.5);
    const int top = static_cast<int>(std::max(rect.top(), 0.0) + 0.5);
    const int right = static_cast<int>(std::min(rect.right(), width) + 0.5);
    const int bottom = static_cast<int>(std::min(rect.bottom(), height) + 0.5);
    const QRect found
        = QRect(left, top, std::max(right - left, 1), std::max(bottom - top, 1)) & m_image.rect();
    m_drawn |= found;
    return found;
}

void HeatCanvas::fill(const QRectF& rect, QRgb colour)
{
    const QRect area = pixels(rect);
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(row(y) + area.left(), area.width(), colour);
}

void HeatCanvas::hatch(const QRectF& rect, const Hatch& hatch)
{
    const QRect area = pixels(rect);
    for (int y = area.top(); y <= area.bottom(); ++y)
        hatchSpan(row(y), area.left(), area.right() + 1, y, hatch);
}

template <typename Span> void HeatCanvas::scan(const QPolygonF& polygon, Span span)
{
    const QRect area = pixels(polygon.boundingRect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const double middle = y + 0.5;
        m_crossings.clear();
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF& a = polygon[i];
            const QPointF& b = polygon[(i + 1) % polygon.size()];
            if ((a.y() <= middle) != (b.y() <= middle))
                m_crossings.push_back(a.x() + (middle - a.y()) * (b.x() - a.x()) / (b.y() - a.y()));
        }
        std::ranges::sort(m_crossings);
        for (size_t i = 0; i + 1 < m_crossings.size(); i += 2) {
            const auto from = static_cast<int>(std::clamp(m_crossings[i] + 0.5, 0.0, m_image.width() + 0.0));
            const auto to
                = static_cast<int>(std::clamp(m_crossings[i + 1] + 0.5, 0.0, m_image.width() + 0.0));
            span(row(y), from, to, y);
        }
    }
}

void HeatCanvas::fill(const QPolygonF& polygon, QRgb colour)
{
    scan(polygon, [colour](QRgb* row, int from, int to, int) { std::fill(row + from, row + to, colour); });
}

void HeatCanvas::hatch(const QPolygonF& polygon, const Hatch& hatch)
{
    scan(polygon, [&hatch](QRgb* row, int from, int to, int y) { hatchSpan(row, from, to, y, hatch); });
}

void HeatCanvas::mark(const QPoint& from, const QPoint& to, const Stroke& stroke)
{
    if (from == to && stroke.thickness == 1) { // the commonest by far: one pixel
        if (m_image.rect().contains(from))
            row(from.y())[from.x()] = stroke.colour;
        return;
    }
    const QPoint corner = to + QPoint(stroke.thickness - 1, stroke.thickness - 1);
    const QRect area = QRect(from, corner) & m_image.rect();
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(row(y) + area.left(), area.width(), stroke.colour);
}

void HeatCanvas::stroke(const QLineF& line, const Stroke& stroke)
{
    const double length = line.length();
    const double reach = 3.0 * stroke.thickness;
    const QRectF area = QRectF(m_image.rect()).adjusted(-reach, -reach, reach, reach);
    const auto [from, to] = clipped(line, area);
    if (!(length > 0) || !std::isfinite(length) || !(from < to))
        return;

    const Rhythm rhythm = rhythmOf(stroke.pattern, stroke.thickness);
    const bool level = (line.dx() == 0 || line.dy() == 0) && stroke.pattern != Underline::ZigZag;
    const QPointF step(line.dx() / length, line.dy() / length);
    const auto last = static_cast<qint64>(to * length);
    for (auto i = static_cast<qint64>(from * length); i <= last;) {
        const qint64 phase = i % rhythm.period;
        if (phase >= rhythm.inked) {
            i += rhythm.period - phase;
            continue;
        }
        // Along the axes a whole run is one block, which is most of what a page has.
        const qint64 run = rhythm.period == 1 ? last - i : std::min(last - i, rhythm.inked - phase - 1);
        const qint64 end = level ? i + run : i;
        const auto away
            = static_cast<double>(stroke.pattern == Underline::ZigZag ? zigZag(i, stroke.thickness) : 0);
        const QPointF aside(away * step.y(), -away * step.x());
        const QPointF a = line.p1() + step * static_cast<double>(i) + aside;
        const QPointF b = line.p1() + step * static_cast<double>(end) + aside;
        const QPoint low(floored(std::min(a.x(), b.x())), floored(std::min(a.y(), b.y())));
        const QPoint high(floored(std::max(a.x(), b.x())), floored(std::max(a.y(), b.y())));
        mark(low, high, stroke);
        i = end + 1;
    }
    const QRectF touched = QRectF(line.p1(), line.p2()).normalized().adjusted(-reach, -reach, reach, reach);
    m_drawn |= touched.intersected(area).toAlignedRect() & m_image.rect();
}

} // namespace handlens
