// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heatwindow.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace handlens {

namespace {

int wrapped(int at, int period)
{
    return ((at % period) + period) % period;
}

} // namespace

void HeatWindow::moveTo(const QRect& area, const Compose& compose)
{
    if (area == m_area || area.isEmpty())
        return;
    if (area.size() != m_area.size() || !area.intersects(m_area)) {
        m_canvas.reset(area.size());
        m_area = area;
        m_origin = area.topLeft();
        m_canvas.aim(area, {});
        compose(m_canvas, area);
        return;
    }
    for (const QRect& uncovered : QRegion(area) - m_area) {
        for (const Piece& piece : piecesOf(uncovered)) {
            m_canvas.aim(piece.area, piece.place);
            compose(m_canvas, piece.area);
        }
    }
    m_area = area;
}

void HeatWindow::blend(QPainter& painter, const QPoint& place) const
{
    const QRect drawn = m_canvas.drawn();
    for (const Piece& piece : piecesOf(m_area)) {
        const QRect part = QRect(piece.place, piece.area.size()) & drawn;
        if (!part.isEmpty()) {
            const QPoint at = place + (piece.area.topLeft() - m_area.topLeft());
            painter.drawImage(at + (part.topLeft() - piece.place), m_canvas.image(), part);
        }
    }
}

// Where the image ends, an area goes on at its other side.
HeatWindow::Pieces HeatWindow::piecesOf(const QRect& area) const
{
    Pieces pieces;
    const QSize size = m_canvas.image().size();
    for (int y = area.top(); y <= area.bottom();) {
        const int row = wrapped(y - m_origin.y(), size.height());
        const int height = std::min(area.bottom() + 1 - y, size.height() - row);
        for (int x = area.left(); x <= area.right();) {
            const int column = wrapped(x - m_origin.x(), size.width());
            const int width = std::min(area.right() + 1 - x, size.width() - column);
            pieces.push_back({ QRect(x, y, width, height), QPoint(column, row) });
            x += width;
        }
        y += height;
    }
    return pieces;
}

} // namespace handlens
