// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/rowcells.h"
#include "page/linecrop.h"

namespace handlens {

/// What the rows of the difference table are laid out from.
struct TableMeasures {
    double width = 0; ///< of an item
    double gutter = 0; ///< left of the texts: digit and name of each side
    double lineHeight = 0;
    PagePicture picture; ///< null: rows have no picture
    QList<PageStep> steps;
};

/// One row of the difference table: number and picture of the line, and below them, in each band of its
/// cells, the readers in the order of their digits and the transcript last. In pixels from the item's top
/// left corner.
class RowLayout final
{
public:
    RowLayout() = default;
    RowLayout(
        const PageComparison& comparison, qsizetype row, const TableMeasures& measures, TextWidths& widths);

    [[nodiscard]] double height() const;
    [[nodiscard]] const RowCells& cells() const { return m_cells; }
    [[nodiscard]] const LineCrop& crop() const { return m_crop; }
    /// Where the picture is shown; empty: nowhere.
    [[nodiscard]] const QRectF& cropPlace() const { return m_cropPlace; }
    /// Where the number of the line stands.
    [[nodiscard]] QRectF numberPlace() const;
    /// From the crop to the item, so that `focus` (page pixels; empty: the beginning) is in view.
    [[nodiscard]] QTransform cropToItem(const QPolygonF& focus) const;
    /// The whole line of `side` in `band`, the gutter included.
    [[nodiscard]] QRectF lineOf(int band, qsizetype side) const;
    /// Where a cell stands on `side`.
    [[nodiscard]] QRectF placeOf(const RowCell& cell, qsizetype side) const;
    /// Where one column of it does.
    [[nodiscard]] QRectF placeOf(const RowCell& cell, qsizetype column, qsizetype side) const;
    /// The gap in front of a column, as wide as a mark between two characters; for as many as the row has
    /// columns, the one behind the last.
    [[nodiscard]] QRectF gapBefore(qsizetype column, qsizetype side) const;
    [[nodiscard]] int bandAt(double y) const;
    [[nodiscard]] qsizetype sideAt(double y) const;
    [[nodiscard]] qsizetype columnAt(const QPointF& point) const;

private:
    [[nodiscard]] double bandHeight() const;

    TableMeasures m_measures;
    qsizetype m_sides = 0;
    RowCells m_cells;
    LineCrop m_crop;
    QRectF m_cropPlace;
    double m_scale = 1; ///< of the crop
};

} // namespace handlens
