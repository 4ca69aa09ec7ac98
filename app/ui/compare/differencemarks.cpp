// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencemarks.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace handlens {

namespace {

void paintSlot(QPainter& painter, const QRectF& place)
{
    QRectF slot(0, 0, 5, place.height() * 0.5);
    slot.moveCenter(place.center());
    painter.drawRect(slot);
}

void paintCaret(QPainter& painter, const QRectF& place)
{
    const QPointF foot(place.center().x(), place.bottom());
    const QPointF tip = foot - QPointF(0, 6);
    painter.drawPolyline(QPolygonF { foot - QPointF(4, 0), tip, foot + QPointF(4, 0) });
    painter.drawLine(tip, tip - QPointF(0, place.height() * 0.4));
}

void paintCutBox(QPainter& painter, const QRectF& box)
{
    constexpr double corner = 4;
    QPainterPath path({ box.left(), box.top() });
    path.lineTo(box.right() - corner, box.top());
    path.lineTo(box.right(), box.top() + corner);
    path.lineTo(box.bottomRight());
    path.lineTo(box.bottomLeft());
    path.closeSubpath();
    painter.drawPath(path);
}

} // namespace

QColor markColour(Mark mark, const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
    switch (mark) {
    case Mark::Right:
        return dark ? QColor(0x81, 0xc9, 0x95) : QColor(0x14, 0x6c, 0x2e);
    case Mark::Wrong:
    case Mark::LeftOut:
        return dark ? QColor(0xf2, 0x8b, 0x82) : QColor(0xb3, 0x26, 0x1e);
    case Mark::Alike:
    case Mark::Other:
    case Mark::Nothing:
    case Mark::Certain:
        return dark ? QColor(0x8a, 0xb4, 0xf8) : QColor(0x1a, 0x56, 0xb0);
    }
    return {};
}

void paintMark(QPainter& painter, Mark mark, const QRectF& place, const QPalette& palette)
{
    const QRectF box = place.adjusted(0.5, 1, -0.5, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(markColour(mark, palette), mark == Mark::Certain ? 1 : 1.6));
    switch (mark) {
    case Mark::Right:
        painter.drawLine(box.topLeft(), box.topRight());
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        return;
    case Mark::Wrong:
        paintCutBox(painter, box);
        return;
    case Mark::Other:
        painter.drawRoundedRect(box, 3, 3);
        return;
    case Mark::Nothing:
        paintSlot(painter, box);
        return;
    case Mark::LeftOut:
        paintCaret(painter, box);
        return;
    case Mark::Alike:
    case Mark::Certain:
        painter.drawLine(box.bottomLeft(), box.bottomRight());
        return;
    }
}

} // namespace handlens
