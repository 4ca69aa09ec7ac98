// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/rowlayout.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr double padding = 8;
constexpr double apart = 4; // the transcript from the readers
constexpr double largest = 1.5; // times the page's pixels
constexpr double highestCrop = 56;
constexpr double lowestCrop = 26;
constexpr double gapWidth = 8;

// Around the line as the side that is closest to the others cut it, or else as any did.
QPolygonF outlineOf(const PageComparison& comparison, const AlignedRow& row)
{
    QList<qsizetype> sides { row.pivot };
    for (qsizetype side = comparison.sides() - 1; side >= 0; --side)
        sides << side;
    for (const qsizetype side : sides) {
        const QList<Line>& lines = comparison.lines()[side];
        if (row.lines[side].size() == 1 && !lines[row.lines[side].constFirst()].polygon.isEmpty())
            return lines[row.lines[side].constFirst()].polygon;
        QRectF around;
        for (const qsizetype line : row.lines[side])
            around |= lines[line].polygon.boundingRect();
        if (!around.isEmpty())
            return rectPolygon(around);
    }
    return {};
}

} // namespace

RowLayout::RowLayout(
    const PageComparison& comparison, qsizetype row, const TableMeasures& measures, TextWidths& widths)
    : m_measures(measures)
    , m_sides(comparison.sides())
    , m_cells(comparison, row, widths, std::max(measures.width - measures.gutter - padding, 40.0))
{
    if (measures.picture.isNull())
        return;
    const QPolygonF outline = outlineOf(comparison, comparison.aligned().rows[row]);
    m_crop = LineCrop(outline, measures.picture.pageSize, measures.steps);
    if (m_crop.isNull())
        return;
    const QSizeF size = m_crop.size();
    const double room = std::max(measures.width - measures.gutter - padding, 40.0);
    const double whole = std::max(room / size.width(), lowestCrop / size.height());
    m_scale = std::min({ largest, highestCrop / size.height(), whole });
    m_cropPlace
        = { measures.gutter, padding, std::min(room, size.width() * m_scale), size.height() * m_scale };
}

double RowLayout::bandHeight() const
{
    return static_cast<double>(m_sides) * m_measures.lineHeight + 2 * apart;
}

double RowLayout::height() const
{
    return lineOf(0, 1).top() + m_cells.bands() * bandHeight() + padding;
}

QRectF RowLayout::numberPlace() const
{
    return { padding, padding / 2, m_measures.gutter - padding, m_measures.lineHeight - padding / 2 };
}

QTransform RowLayout::cropToItem(const QPolygonF& focus) const
{
    const double along = focus.isEmpty() ? 0 : m_crop.along(focus) * m_scale;
    const double shift = shiftToShow(along, m_crop.size().width() * m_scale, m_cropPlace.width());
    return QTransform::fromScale(m_scale, m_scale)
        * QTransform::fromTranslate(m_cropPlace.left() + shift, m_cropPlace.top());
}

QRectF RowLayout::lineOf(int band, qsizetype side) const
{
    const bool transcript = side == PageComparison::transcriptSide;
    const qsizetype before = transcript ? m_sides - 1 : side - 1;
    const double heading = std::max(m_cropPlace.height(), numberPlace().height());
    const double top = padding + heading + padding / 2 + band * bandHeight()
        + static_cast<double>(before) * m_measures.lineHeight + (transcript ? apart : 0);
    return { 0, top, m_measures.width, m_measures.lineHeight };
}

QRectF RowLayout::placeOf(const RowCell& cell, qsizetype side) const
{
    const QRectF line = lineOf(cell.band, side);
    return { m_measures.gutter + cell.left, line.top(), cell.width, line.height() };
}

QRectF RowLayout::placeOf(const RowCell& cell, qsizetype column, qsizetype side) const
{
    const QRectF line = lineOf(cell.band, side);
    const auto [left, width] = m_cells.extentOf(cell, column);
    return { m_measures.gutter + left, line.top(), width, line.height() };
}

QRectF RowLayout::gapBefore(qsizetype column, qsizetype side) const
{
    QRectF gap = lineOf(0, side);
    gap.setLeft(m_measures.gutter);
    gap.setWidth(gapWidth);
    const RowCell* cell = m_cells.cellOf(column);
    if (!cell)
        return gap;
    const bool behind = column >= cell->first + cell->count;
    const QRectF there = placeOf(*cell, behind ? cell->first + cell->count - 1 : column, side);
    gap.moveTop(there.top());
    gap.moveLeft((behind == m_cells.isRightToLeft() ? there.left() : there.right()) - gapWidth / 2);
    return gap;
}

int RowLayout::bandAt(double y) const
{
    int band = 0;
    while (band + 1 < m_cells.bands() && y >= lineOf(band + 1, 1).top())
        ++band;
    return band;
}

qsizetype RowLayout::sideAt(double y) const
{
    const int band = bandAt(y);
    for (qsizetype side = 1; side < m_sides; ++side) {
        const QRectF line = lineOf(band, side);
        if (y >= line.top() && y < line.bottom())
            return side;
    }
    return PageComparison::transcriptSide;
}

qsizetype RowLayout::columnAt(const QPointF& point) const
{
    return m_cells.columnAt(bandAt(point.y()), point.x() - m_measures.gutter);
}

} // namespace handlens
