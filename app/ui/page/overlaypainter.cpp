// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlaypainter.h"

#include "page/heatcomposer.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr double smallestLabelled = 13; // logical pixels

// Heat is composed for the page as it lies near the origin, so that moving by whole pixels changes no number
// of it: what is composed already stays true. Rounding in the camera's sums must not look like a move.
OverlayView ground(const OverlayView& view, QPoint& offset)
{
    constexpr double finest = 1024; // parts of a pixel
    const QTransform& t = view.pageToDevice;
    const double dx = std::round(t.dx() * finest) / finest;
    const double dy = std::round(t.dy() * finest) / finest;
    offset = QPoint(static_cast<int>(std::floor(dx)), static_cast<int>(std::floor(dy)));
    OverlayView still = view;
    still.pageToDevice
        = QTransform(t.m11(), t.m12(), t.m21(), t.m22(), dx - std::floor(dx), dy - std::floor(dy));
    return still;
}

// A rectangle of `size` just outside the edge at which the line begins, device pixels.
QRectF tagBefore(const OverlayLine& line, const OverlayView& view, const QSizeF& size)
{
    const QRectF box = view.pageToDevice.mapRect(line.bounds);
    const QPointF begin = view.pageToDevice.map((line.polygon.constFirst() + line.polygon.constLast()) / 2);
    const QPointF away = begin - box.center();
    const double gap = 2 * view.pixelRatio;
    QRectF tag(QPointF(), size);
    tag.moveCenter(begin);
    if (std::abs(away.x()) >= std::abs(away.y())) {
        if (away.x() <= 0)
            tag.moveRight(box.left() - gap);
        else
            tag.moveLeft(box.right() + gap);
    } else if (away.y() <= 0) {
        tag.moveBottom(box.top() - gap);
    } else {
        tag.moveTop(box.bottom() + gap);
    }
    return tag;
}

} // namespace

void OverlayPainter::setLayer(OverlayLayer layer)
{
    m_layer = std::move(layer);
    m_window.clear();
}

void OverlayPainter::paint(QPainter& painter, const OverlayView& view, const OverlayStyle& style)
{
    if (!style.overlay || view.size.isEmpty())
        return;
    m_view = view;
    compose(style);

    // The painter may count in logical pixels; from here on it counts in those of its device.
    const double ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.scale(1 / ratio, 1 / ratio);
    m_window.blend(painter, {});
    paintCurrent(painter, style);
    if (style.outlines)
        paintLabels(painter, style);
    painter.restore();
}

void OverlayPainter::compose(const OverlayStyle& style)
{
    OverlayStyle composedAs = style;
    composedAs.current = {}; // what moves with the caret is painted on top and composes nothing anew
    QPoint offset;
    const OverlayView still = ground(m_view, offset);
    if (m_ground != still || m_style != composedAs)
        m_window.clear();
    m_ground = still;
    m_style = composedAs;
    m_window.moveTo({ -offset, m_view.size }, [this](HeatCanvas& canvas, const QRect& piece) {
        HeatComposer(canvas, piece, m_ground, m_style).compose(m_layer);
    });
}

void OverlayPainter::paintCurrent(QPainter& painter, const OverlayStyle& style) const
{
    const OverlayLine* const line = m_layer.line(style.current.line);
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
        draw(style.accent, width);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    if (style.outlines && !line->polygon.isEmpty())
        ring(line->polygon, 1.5);
    const OverlayGlyph* const glyph = m_layer.glyph(style.current.line, style.current.glyph);
    if (!glyph || glyph->bounds.isEmpty())
        return;
    const double room = 2 / m_view.scale() * m_view.pixelRatio;
    ring(glyph->polygon.isEmpty() ? rectPolygon(glyph->bounds.adjusted(-room, -room, room, room))
                                  : glyph->polygon,
        2);
}

// A line's number stands before its first character, over no ink, where there is room to read it.
void OverlayPainter::paintLabels(QPainter& painter, const OverlayStyle& style) const
{
    const double scale = m_view.scale();
    QFont font = painter.font();
    font.setPixelSize(static_cast<int>(std::lround(10 * m_view.pixelRatio)));
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QRectF shown(QPointF(), QSizeF(m_view.size));
    const double reach = 4 * metrics.height(); // a tag may be seen whose line is not
    const QRectF around = shown.adjusted(-reach, -reach, reach, reach);
    for (const int index : m_layer.linesIn(m_view.pageToDevice.inverted().mapRect(around))) {
        const OverlayLine& line = *m_layer.line(index);
        const double height = std::min(line.bounds.height(), line.bounds.width()) * scale;
        if (line.polygon.isEmpty() || height < smallestLabelled * m_view.pixelRatio)
            continue;
        const QSizeF size(metrics.horizontalAdvance(line.label) + 6 * m_view.pixelRatio, metrics.height());
        const QRectF tag = tagBefore(line, m_view, size);
        if (!tag.intersects(shown))
            continue;
        painter.fillRect(tag, index == style.current.line ? style.accent : QColor(0, 26, 58, 215));
        painter.setPen(Qt::white);
        painter.drawText(tag, Qt::AlignCenter, line.label);
    }
}

} // namespace handlens
