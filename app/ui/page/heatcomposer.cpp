// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heatcomposer.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace handlens {

namespace {

// In logical pixels: smaller than this on the screen, a detail would only be dirt.
constexpr double smallestPatterned = 11;
constexpr double smallestOutlined = 5;

constexpr QRgb darkEdge = 0xe0001a3a; // premultiplied: nearly opaque dark blue
constexpr QRgb lightEdge = 0xb0b0b0b0; // premultiplied: translucent white
constexpr QRgb hatchInk = 0x90404448; // premultiplied: translucent grey

// The edge below the writing, in reading direction: the fourth corner to the third.
QLineF foot(const QPolygonF& outline)
{
    if (outline.size() == 4)
        return { outline[3], outline[2] };
    const QRectF bounds = outline.boundingRect();
    return { bounds.bottomLeft(), bounds.bottomRight() };
}

double lengthOf(const QLineF& line)
{
    if (line.dy() == 0)
        return std::abs(line.dx());
    return line.dx() == 0 ? std::abs(line.dy()) : line.length();
}

double signedArea(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        const QPointF& a = polygon[i];
        const QPointF& b = polygon[(i + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return twice / 2;
}

std::span<const OverlayGlyph> glyphsOf(const OverlayLayer& layer, const OverlayLine& line)
{
    return std::span(layer.glyphs()).subspan(line.firstGlyph, line.glyphCount);
}

QRectF withReach(const QRect& piece, int thickness)
{
    const int reach = 5 * thickness + 2; // below a box: the light line, the zig-zag, a stroke's own breadth
    return piece.adjusted(-reach, -reach, reach, reach);
}

} // namespace

HeatComposer::HeatComposer(
    HeatCanvas& canvas, const QRect& piece, const OverlayView& view, const OverlayStyle& style)
    : m_canvas(canvas)
    , m_view(view)
    , m_style(style)
    , m_near(withReach(piece, view.thickness()))
    , m_scale(view.scale())
    , m_thickness(view.thickness())
{
}

void HeatComposer::compose(const OverlayLayer& layer)
{
    const std::vector<int> lines = layer.linesIn(m_view.pageToDevice.inverted().mapRect(m_near));
    if (m_style.heat) {
        for (const int index : lines)
            composeLine(layer, *layer.line(index));
    }
    if (m_style.outlines) {
        for (const int index : lines)
            composeOutline(*layer.line(index));
    }
}

void HeatComposer::composeLine(const OverlayLayer& layer, const OverlayLine& line)
{
    const bool flat = line.measuredAt == ScoredAt::Line && line.confidence;
    if (flat && !line.anyCertain && !line.polygon.isEmpty()) {
        composeFlat(layer, line);
        return;
    }
    for (const OverlayGlyph& glyph : glyphsOf(layer, line)) {
        if (!glyph.certain && !glyph.bounds.isEmpty())
            composeGlyph(glyph, flat ? line.confidence : glyph.confidence);
    }
}

// One number for the whole line is one tint for the whole line: a gradient would be invented.
void HeatComposer::composeFlat(const OverlayLayer& layer, const OverlayLine& line)
{
    if (!m_style.tints(*line.confidence))
        return;
    const QPolygonF polygon = m_view.pageToDevice.map(line.polygon);
    m_canvas.fill(polygon, heatTint(*line.confidence));
    underline(foot(polygon), *line.confidence);
    for (const OverlayGlyph& glyph : glyphsOf(layer, line))
        composeEstimate(glyph);
}

void HeatComposer::composeGlyph(const OverlayGlyph& glyph, std::optional<double> confidence)
{
    if (glyph.space && !confidence)
        return; // nobody scores a space, and nobody doubts one
    if (confidence && !m_style.tints(*confidence))
        return;
    const QRectF rect = mapped(glyph.bounds);
    if (!isNear(rect))
        return;
    tint(glyph, rect, confidence);
    if (std::min(glyph.bounds.height(), glyph.bounds.width() * 3) * m_scale
        < smallestPatterned * m_view.pixelRatio)
        return;
    composeEstimate(glyph);
    if (confidence) {
        const QLineF below = glyph.polygon.isEmpty()
            ? QLineF(glyph.bounds.bottomLeft(), glyph.bounds.bottomRight())
            : foot(glyph.polygon);
        underline({ mapped(below.p1()), mapped(below.p2()) }, *confidence);
    }
}

void HeatComposer::tint(const OverlayGlyph& glyph, const QRectF& rect, std::optional<double> confidence)
{
    const HeatCanvas::Hatch hatch { hatchInk, 5 * m_thickness, m_thickness, {} };
    if (glyph.polygon.isEmpty()) {
        confidence ? m_canvas.fill(rect, heatTint(*confidence)) : m_canvas.hatch(rect, hatch);
        return;
    }
    const QPolygonF quad = m_view.pageToDevice.map(glyph.polygon);
    confidence ? m_canvas.fill(quad, heatTint(*confidence)) : m_canvas.hatch(quad, hatch);
}

void HeatComposer::composeEstimate(const OverlayGlyph& glyph)
{
    if (!glyph.estimated || glyph.bounds.isEmpty() || glyph.space
        || glyph.bounds.height() * m_scale < smallestPatterned * m_view.pixelRatio)
        return;
    if (!isNear(mapped(glyph.bounds)))
        return;
    if (glyph.polygon.isEmpty()) {
        const QPointF a = mapped(glyph.bounds.topLeft());
        const QPointF c = mapped(glyph.bounds.bottomRight());
        const QPointF b(c.x(), a.y());
        const QPointF d(a.x(), c.y());
        dash(a, b);
        dash(b, c);
        dash(c, d);
        dash(d, a);
        return;
    }
    const QPolygonF outline = m_view.pageToDevice.map(glyph.polygon);
    for (qsizetype i = 0; i < outline.size(); ++i)
        dash(outline[i], outline[(i + 1) % outline.size()]);
}

// Neighbours share an edge: drawn in one direction their dashes meet instead of filling each other's gaps.
void HeatComposer::dash(const QPointF& from, const QPointF& to)
{
    const bool forwards = std::pair(from.x(), from.y()) < std::pair(to.x(), to.y());
    m_canvas.stroke(
        forwards ? QLineF(from, to) : QLineF(to, from), { darkEdge, Underline::Dashed, m_thickness });
}

// Dark, with a light line beneath it, so that it can be told on any ground.
void HeatComposer::underline(const QLineF& line, double confidence)
{
    const Underline pattern = underlineFor(confidence);
    const double length = lengthOf(line);
    if (pattern == Underline::None || !(length > 0))
        return;
    const QPointF down = QPointF(-line.dy(), line.dx()) * (m_thickness / length);
    m_canvas.stroke(line.translated(down), { lightEdge, Underline::Solid, m_thickness });
    m_canvas.stroke(line.translated(pattern == Underline::ZigZag ? QPointF() : -down * 0.5),
        { darkEdge, pattern, m_thickness + (pattern == Underline::ZigZag ? 0 : 1) });
}

void HeatComposer::composeOutline(const OverlayLine& line)
{
    const double height = std::min(line.bounds.height(), line.bounds.width()) * m_scale;
    if (line.polygon.isEmpty() || height < smallestOutlined * m_view.pixelRatio)
        return;
    const QPolygonF outline = m_view.pageToDevice.map(line.polygon);
    const double outwards = signedArea(outline) > 0 ? m_thickness : -m_thickness;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QLineF edge(outline[i], outline[(i + 1) % outline.size()]);
        const double length = lengthOf(edge);
        if (!(length > 0))
            continue;
        const QPointF out = QPointF(edge.dy(), -edge.dx()) * (outwards / length);
        m_canvas.stroke(edge.translated(out), { lightEdge, Underline::Solid, m_thickness });
        m_canvas.stroke(edge, { darkEdge, Underline::Solid, m_thickness });
    }
}

QPointF HeatComposer::mapped(const QPointF& point) const
{
    const QTransform& t = m_view.pageToDevice;
    return { t.m11() * point.x() + t.m21() * point.y() + t.dx(),
        t.m12() * point.x() + t.m22() * point.y() + t.dy() };
}

// The transform turns by quarters only, so that upright stays upright; this is QTransform::mapRect without
// the cases.
QRectF HeatComposer::mapped(const QRectF& rect) const
{
    const QPointF a = mapped(rect.topLeft());
    const QPointF b = mapped(rect.bottomRight());
    return QRectF(QPointF(std::min(a.x(), b.x()), std::min(a.y(), b.y())),
        QPointF(std::max(a.x(), b.x()), std::max(a.y(), b.y())));
}

bool HeatComposer::isNear(const QRectF& rect) const
{
    return rect.left() <= m_near.right() && rect.right() >= m_near.left() && rect.top() <= m_near.bottom()
        && rect.bottom() >= m_near.top();
}

} // namespace handlens
