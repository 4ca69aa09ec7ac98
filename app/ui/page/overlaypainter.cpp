// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlaypainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace handlens {

namespace {

// In logical pixels: smaller than this on the screen, a detail would only be dirt.
constexpr double smallestPatterned = 11;
constexpr double smallestOutlined = 5;
constexpr double smallestLabelled = 20;

constexpr QRgb darkEdge = 0xe0001a3a; // premultiplied: nearly opaque dark blue
constexpr QRgb lightEdge = 0xb0b0b0b0; // premultiplied: translucent white
constexpr QRgb hatchInk = 0x90404448; // premultiplied: translucent grey

// The transform turns by quarters only, so that upright stays upright; this is QTransform::mapRect without
// the cases.
QRectF mapped(const QTransform& t, const QRectF& rect)
{
    const double x1 = t.m11() * rect.left() + t.m21() * rect.top() + t.dx();
    const double y1 = t.m12() * rect.left() + t.m22() * rect.top() + t.dy();
    const double x2 = t.m11() * rect.right() + t.m21() * rect.bottom() + t.dx();
    const double y2 = t.m12() * rect.right() + t.m22() * rect.bottom() + t.dy();
    return QRectF(QPointF(std::min(x1, x2), std::min(y1, y2)), QPointF(std::max(x1, x2), std::max(y1, y2)));
}

double scaleOf(const QTransform& t)
{
    return std::hypot(t.m11(), t.m12());
}

// The edge below the writing, in reading direction: the fourth corner to the third.
QLineF foot(const QPolygonF& outline)
{
    if (outline.size() == 4)
        return { outline[3], outline[2] };
    const QRectF bounds = outline.boundingRect();
    return { bounds.bottomLeft(), bounds.bottomRight() };
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

} // namespace

void OverlayPainter::setLayer(OverlayLayer layer)
{
    m_layer = std::move(layer);
    m_composed = false;
}

void OverlayPainter::paint(QPainter& painter, const OverlayView& view, const OverlayStyle& style)
{
    if (!style.overlay || view.size.isEmpty())
        return;
    OverlayStyle composedAs = style;
    composedAs.current = {}; // what moves with the caret is painted on top and composes nothing anew
    if (!m_composed || m_view != view || m_style != composedAs)
        compose(view, composedAs);
    m_style.current = style.current;

    // The painter may count in logical pixels; from here on it counts in those of its device.
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    if (const QRect part = m_canvas.drawn(); !part.isEmpty())
        painter.drawImage(part.topLeft(), m_canvas.image(), part);
    paintCurrent(painter);
    if (style.outlines)
        paintLabels(painter);
    painter.restore();
    m_style.current = {};
}

void OverlayPainter::compose(const OverlayView& view, const OverlayStyle& style)
{
    m_view = view;
    m_style = style;
    m_composed = true;
    m_canvas.reset(view.size);
    const QRectF visible = view.pageToDevice.inverted().mapRect(QRectF(QPointF(), QSizeF(view.size)));
    m_visible = m_layer.linesIn(visible);
    if (m_style.heat) {
        for (const int index : m_visible)
            composeLine(*m_layer.line(index));
    }
    if (m_style.outlines) {
        for (const int index : m_visible)
            composeOutline(*m_layer.line(index));
    }
}

int OverlayPainter::thickness() const
{
    return std::max(1, static_cast<int>(std::lround(m_view.pixelRatio)));
}

void OverlayPainter::composeLine(const OverlayLine& line)
{
    const bool flat = line.measuredAt == ScoredAt::Line && line.confidence;
    if (flat && !line.anyCertain && !line.polygon.isEmpty()) {
        composeFlat(line);
        return;
    }
    const auto glyphs = std::span(m_layer.glyphs()).subspan(line.firstGlyph, line.glyphCount);
    for (const OverlayGlyph& glyph : glyphs) {
        if (!glyph.certain && !glyph.bounds.isEmpty())
            composeGlyph(glyph, flat ? line.confidence : glyph.confidence);
    }
}

// One number for the whole line is one tint for the whole line: a gradient would be invented.
void OverlayPainter::composeFlat(const OverlayLine& line)
{
    if (!m_style.tints(*line.confidence))
        return;
    const QPolygonF polygon = m_view.pageToDevice.map(line.polygon);
    m_canvas.fill(polygon, heatTint(*line.confidence));
    const QLineF below = foot(polygon);
    underline(below.p1(), below.p2(), *line.confidence);
    const auto glyphs = std::span(m_layer.glyphs()).subspan(line.firstGlyph, line.glyphCount);
    for (const OverlayGlyph& glyph : glyphs)
        composeEstimate(glyph);
}

void OverlayPainter::composeGlyph(const OverlayGlyph& glyph, std::optional<double> confidence)
{
    if (glyph.space && !confidence)
        return; // nobody scores a space, and nobody doubts one
    if (confidence && !m_style.tints(*confidence))
        return;
    const QRectF rect = mapped(m_view.pageToDevice, glyph.bounds);
    if (rect.right() <= 0 || rect.left() >= m_view.size.width())
        return;

    const bool upright = glyph.polygon.isEmpty();
    const QPolygonF quad = upright ? QPolygonF() : m_view.pageToDevice.map(glyph.polygon);
    if (confidence) {
        upright ? m_canvas.fill(rect, heatTint(*confidence)) : m_canvas.fill(quad, heatTint(*confidence));
    } else {
        const QPoint origin(static_cast<int>(std::floor(m_view.pageToDevice.dx())),
            static_cast<int>(std::floor(m_view.pageToDevice.dy())));
        const HeatCanvas::Hatch hatch { hatchInk, 5 * thickness(), thickness(), origin };
        upright ? m_canvas.hatch(rect, hatch) : m_canvas.hatch(quad, hatch);
    }
    if (std::min(glyph.bounds.height(), glyph.bounds.width() * 3) * scaleOf(m_view.pageToDevice)
        < smallestPatterned * m_view.pixelRatio)
        return;
    composeEstimate(glyph);
    if (confidence) {
        const QLineF below = m_view.pageToDevice.map(foot(glyph.outline()));
        underline(below.p1(), below.p2(), *confidence);
    }
}

void OverlayPainter::composeEstimate(const OverlayGlyph& glyph)
{
    const double height = glyph.bounds.height() * scaleOf(m_view.pageToDevice);
    if (!glyph.estimated || glyph.bounds.isEmpty() || glyph.space
        || height < smallestPatterned * m_view.pixelRatio)
        return;
    const QPolygonF outline = m_view.pageToDevice.map(glyph.outline());
    for (qsizetype i = 0; i < outline.size(); ++i) {
        // Neighbours share an edge: drawn in one direction their dashes meet instead of filling each other's
        // gaps.
        const QPointF& a = outline[i];
        const QPointF& b = outline[(i + 1) % outline.size()];
        const QLineF edge = std::pair(a.x(), a.y()) < std::pair(b.x(), b.y()) ? QLineF(a, b) : QLineF(b, a);
        m_canvas.stroke(edge, { darkEdge, Underline::Dashed, thickness() });
    }
}

// Dark, with a light line beneath it, so that it can be told on any ground.
void OverlayPainter::underline(const QPointF& from, const QPointF& to, double confidence)
{
    const Underline pattern = underlineFor(confidence);
    const QLineF line(from, to);
    const double length = line.length();
    if (pattern == Underline::None || !(length > 0))
        return;
    const int thick = thickness();
    const QPointF down = QPointF(-line.dy(), line.dx()) * (thick / length);
    m_canvas.stroke(line.translated(down), { lightEdge, Underline::Solid, thick });
    m_canvas.stroke(line.translated(pattern == Underline::ZigZag ? QPointF() : -down * 0.5),
        { darkEdge, pattern, thick + (pattern == Underline::ZigZag ? 0 : 1) });
}

void OverlayPainter::composeOutline(const OverlayLine& line)
{
    const double height = std::min(line.bounds.height(), line.bounds.width()) * scaleOf(m_view.pageToDevice);
    if (line.polygon.isEmpty() || height < smallestOutlined * m_view.pixelRatio)
        return;
    const QPolygonF outline = m_view.pageToDevice.map(line.polygon);
    const double outwards = signedArea(outline) > 0 ? thickness() : -thickness();
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QLineF edge(outline[i], outline[(i + 1) % outline.size()]);
        const double length = edge.length();
        if (!(length > 0))
            continue;
        const QPointF out = QPointF(edge.dy(), -edge.dx()) * (outwards / length);
        m_canvas.stroke(edge.translated(out), { lightEdge, Underline::Solid, thickness() });
        m_canvas.stroke(edge, { darkEdge, Underline::Solid, thickness() });
    }
}

void OverlayPainter::paintCurrent(QPainter& painter) const
{
    const OverlayLine* const line = m_layer.line(m_style.current.line);
    if (!line)
        return;
    const auto ring = [&](const QPolygonF& polygon, double width) {
        const QPolygonF outline = m_view.pageToDevice.map(polygon);
        const auto draw = [&](const QColor& colour, double pen) {
            painter.setPen(QPen(colour, pen * m_view.pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolygon(outline);
        };
        draw(QColor(0, 0, 0, 150), width + 3);
        draw(Qt::white, width + 1.5);
        draw(m_style.accent, width);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (m_style.outlines && !line->polygon.isEmpty())
        ring(line->polygon, 1.5);
    const OverlayGlyph* const glyph = m_layer.glyph(m_style.current.line, m_style.current.glyph);
    if (!glyph || glyph->bounds.isEmpty())
        return;
    const double room = 2 / scaleOf(m_view.pageToDevice) * m_view.pixelRatio;
    ring(glyph->polygon.isEmpty() ? rectPolygon(glyph->bounds.adjusted(-room, -room, room, room))
                                  : glyph->polygon,
        2);
}

// A line's number stands before its first character where there is room to read it.
void OverlayPainter::paintLabels(QPainter& painter) const
{
    const double scale = scaleOf(m_view.pageToDevice);
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(10 * m_view.pixelRatio)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    for (const int index : m_visible) {
        const OverlayLine& line = *m_layer.line(index);
        const double height = std::min(line.bounds.height(), line.bounds.width()) * scale;
        if (line.polygon.isEmpty() || height < smallestLabelled * m_view.pixelRatio)
            continue;
        const QPointF start = m_view.pageToDevice.map(line.polygon.constFirst());
        const QSizeF size(metrics.horizontalAdvance(line.label) + 6 * m_view.pixelRatio, metrics.height());
        const QRectF tag(start - QPointF(size.width() / 2, size.height() / 2), size);
        if (!tag.intersects(QRectF(QPointF(), QSizeF(m_view.size))))
            continue;
        painter.fillRect(tag, index == m_style.current.line ? m_style.accent : QColor(0, 26, 58, 215));
        painter.setPen(Qt::white);
        painter.drawText(tag, Qt::AlignCenter, line.label);
    }
}

} // namespace handlens
