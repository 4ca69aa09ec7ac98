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

// Where a box may lie far outside of everything.
qint64 farFloored(double at)
{
    constexpr double farAway = 1e15;
    return static_cast<qint64>(std::floor(std::clamp(at, -farAway, farAway)));
}

// Marks `count` pixels of one row, the first of which is step `phase` of the pattern.
void hatchRow(QRgb* row, int count, int phase, const HeatCanvas::Hatch& hatch)
{
    const int step = ((phase % hatch.period) + hatch.period) % hatch.period;
    for (int start = -step; start < count; start += hatch.period) {
        const int end = std::min(start + hatch.thickness, count);
        for (int x = std::max(start, 0); x < end; ++x)
            row[x] = hatch.colour;
    }
}

} // namespace

void HeatCanvas::reset(const QSize& size)
{
    const QRect whole(QPoint(), size);
    if (m_image.size() != size) {
        m_image = QImage(size, QImage::Format_ARGB32_Premultiplied);
        m_width = m_image.width();
        m_drawn = { 0, 0, m_image.width(), m_image.height() };
    }
    aim(whole, {}); // of an image of the right size this empties only what was drawn on
    m_drawn = {};
}

void HeatCanvas::aim(const QRect& area, const QPoint& place)
{
    m_pixels = m_image.isNull() ? nullptr : reinterpret_cast<QRgb*>(m_image.bits());
    const QRect kept = QRect(place, area.size()) & m_image.rect();
    m_shift = area.topLeft() - place;
    m_aim = { area.left(), area.top(), area.left() + kept.width(), area.top() + kept.height() };
    clear(kept & drawn());
}

void HeatCanvas::clear(const QRect& part)
{
    for (int y = part.top(); y <= part.bottom(); ++y)
        std::fill_n(m_pixels + y * m_width + part.left(), part.width(), 0);
}

QRect HeatCanvas::drawn() const
{
    if (m_drawn.isEmpty())
        return {};
    return { m_drawn.left, m_drawn.top, m_drawn.right - m_drawn.left, m_drawn.bottom - m_drawn.top };
}

inline HeatCanvas::Box HeatCanvas::within(const Box& box) const
{
    return { std::max(box.left, m_aim.left), std::max(box.top, m_aim.top), std::min(box.right, m_aim.right),
        std::min(box.bottom, m_aim.bottom) };
}

inline HeatCanvas::Box HeatCanvas::cut(const Box& box)
{
    const Box found = within(box);
    if (found.isEmpty())
        return { 0, 0, 0, 0 };
    m_drawn.left = std::min(m_drawn.left, found.left - m_shift.x());
    m_drawn.top = std::min(m_drawn.top, found.top - m_shift.y());
    m_drawn.right = std::max(m_drawn.right, found.right - m_shift.x());
    m_drawn.bottom = std::max(m_drawn.bottom, found.bottom - m_shift.y());
    return found;
}

inline HeatCanvas::Box HeatCanvas::pixels(const QRectF& rect)
{
    const double left = m_aim.left - 1.0;
    const double top = m_aim.top - 1.0;
    const double right = m_aim.right + 1.0;
    const double bottom = m_aim.bottom + 1.0;
    // Written so that a coordinate that is not a number falls outside.
    if (!(rect.left() < right && rect.top() < bottom && rect.right() > left && rect.bottom() > top))
        return { 0, 0, 0, 0 };
    const int x = floored(std::max(rect.left(), left) + 0.5);
    const int y = floored(std::max(rect.top(), top) + 0.5);
    return cut({ x, y, std::max(floored(std::min(rect.right(), right) + 0.5), x + 1),
        std::max(floored(std::min(rect.bottom(), bottom) + 0.5), y + 1) });
}

inline void HeatCanvas::block(const Box& box, QRgb colour)
{
    if (box.isEmpty())
        return;
    for (int y = box.top; y < box.bottom; ++y)
        std::fill_n(pixel(box.left, y), box.right - box.left, colour);
}

void HeatCanvas::fill(const QRectF& rect, QRgb colour)
{
    block(pixels(rect), colour);
}

void HeatCanvas::hatch(const QRectF& rect, const Hatch& hatch)
{
    const Box area = pixels(rect);
    const int phase = area.left - hatch.origin.x() - hatch.origin.y();
    for (int y = area.top; y < area.bottom; ++y)
        hatchRow(pixel(area.left, y), area.right - area.left, phase + y, hatch);
}

template <typename Span> void HeatCanvas::scan(const QPolygonF& polygon, Span span)
{
    const Box area = pixels(polygon.boundingRect());
    const auto within
        = [this](double x) { return floored(std::clamp(x + 0.5, m_aim.left + 0.0, m_aim.right + 0.0)); };
    for (int y = area.top; y < area.bottom; ++y) {
        const double middle = y + 0.5;
        m_crossings.clear();
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF& a = polygon[i];
            const QPointF& b = polygon[(i + 1) % polygon.size()];
            if ((a.y() <= middle) != (b.y() <= middle))
                m_crossings.push_back(a.x() + (middle - a.y()) * (b.x() - a.x()) / (b.y() - a.y()));
        }
        std::ranges::sort(m_crossings);
        for (size_t i = 0; i + 1 < m_crossings.size(); i += 2)
            span(within(m_crossings[i]), within(m_crossings[i + 1]), y);
    }
}

void HeatCanvas::fill(const QPolygonF& polygon, QRgb colour)
{
    scan(polygon, [&](int from, int to, int y) { block(cut({ from, y, to, y + 1 }), colour); });
}

void HeatCanvas::hatch(const QPolygonF& polygon, const Hatch& hatch)
{
    scan(polygon, [&](int from, int to, int y) {
        const int phase = from - hatch.origin.x() + y - hatch.origin.y();
        hatchRow(pixel(from, y), cut({ from, y, to, y + 1 }).isEmpty() ? 0 : to - from, phase, hatch);
    });
}

void HeatCanvas::stroke(const QLineF& line, const Stroke& stroke)
{
    if (!std::isfinite(line.dx()) || !std::isfinite(line.dy()) || stroke.pattern == Underline::None)
        return;
    const bool level = line.dx() == 0 || line.dy() == 0;
    if (level && stroke.pattern != Underline::ZigZag)
        strokeLevel(line, stroke);
    else
        strokeFree(line, stroke);
}

// Along the axes, which is most of what a page has, each run of ink is one block.
void HeatCanvas::strokeLevel(const QLineF& line, const Stroke& stroke)
{
    const bool upright = line.dx() == 0;
    const double extent = upright ? line.dy() : line.dx();
    if (extent == 0)
        return;
    const auto start = farFloored(upright ? line.y1() : line.x1());
    const auto beside = farFloored(upright ? line.x1() : line.y1());
    const qint64 low = upright ? m_aim.top : m_aim.left;
    const qint64 high = upright ? m_aim.bottom : m_aim.right;
    const qint64 thick = stroke.thickness;
    if (beside + thick <= (upright ? m_aim.left : m_aim.top)
        || beside >= (upright ? m_aim.right : m_aim.bottom))
        return;
    // The steps of the line whose ink may be seen.
    const bool forwards = extent > 0;
    const qint64 first = std::max<qint64>(0, forwards ? low - thick + 1 - start : start - high + 1);
    const qint64 last
        = std::min(farFloored(std::abs(extent)), forwards ? high - 1 - start : start - low + thick - 1);

    const auto ink = [&](qint64 from, qint64 to) {
        const auto a = static_cast<int>(forwards ? start + from : start - to);
        const auto b = static_cast<int>((forwards ? start + to : start - from) + thick);
        const auto c = static_cast<int>(beside);
        const auto d = static_cast<int>(beside + thick);
        return upright ? Box { c, a, d, b } : Box { a, c, b, d };
    };
    if (first > last)
        return;
    const Box whole = cut(ink(first, last));
    const Rhythm rhythm = rhythmOf(stroke.pattern, stroke.thickness);
    if (rhythm.period == 1) {
        block(whole, stroke.colour);
        return;
    }
    for (qint64 at = first - first % rhythm.period; at <= last; at += rhythm.period) {
        const qint64 from = std::max(at, first);
        const qint64 to = std::min(at + rhythm.inked - 1, last);
        if (from <= to)
            block(within(ink(from, to)), stroke.colour);
    }
}

void HeatCanvas::strokeFree(const QLineF& line, const Stroke& stroke)
{
    const double length = line.length();
    const double reach = 4.0 * stroke.thickness + 1;
    const QRectF area = QRectF(QPointF(m_aim.left, m_aim.top), QPointF(m_aim.right, m_aim.bottom))
                            .adjusted(-reach, -reach, reach, reach);
    const auto [from, to] = clipped(line, area);
    if (!(length > 0) || !std::isfinite(length) || !(from < to))
        return;

    const Rhythm rhythm = rhythmOf(stroke.pattern, stroke.thickness);
    const QPointF step(line.dx() / length, line.dy() / length);
    const QRectF touched = QRectF(line.p1(), line.p2()).normalized().adjusted(-reach, -reach, reach, reach);
    if (pixels(touched).isEmpty())
        return;
    const auto last = static_cast<qint64>(to * length);
    for (auto i = static_cast<qint64>(from * length); i <= last;) {
        const qint64 phase = i % rhythm.period;
        if (phase >= rhythm.inked) {
            i += rhythm.period - phase;
            continue;
        }
        const auto away
            = static_cast<double>(stroke.pattern == Underline::ZigZag ? zigZag(i, stroke.thickness) : 0);
        const QPointF at
            = line.p1() + step * static_cast<double>(i) + QPointF(away * step.y(), -away * step.x());
        const int x = floored(at.x());
        const int y = floored(at.y());
        block(within({ x, y, x + stroke.thickness, y + stroke.thickness }), stroke.colour);
        ++i;
    }
}

} // namespace handlens
