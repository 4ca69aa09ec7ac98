// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparedpage.h"
#include "compare/comparedplaces.h"
#include "compare/referenceverdicts.h"
#include "compare/rowlayout.h"

#include <QFont>
#include <QPalette>

namespace handlens {

/// How the rows of the difference table are painted.
struct RowPaint {
    const ComparedPage& page;
    const ReferenceVerdicts& verdicts;
    const PagePicture& picture;
    const QPalette& palette;
    QFont textFont;
    QFont nameFont;
    double nameLeft = 0;
    double gutter = 0;
    double threshold = 0.5; ///< below it (0…1) a character shows heat
    bool focused = false;
    ColumnPlace currentPlace; ///< where the person is
    qsizetype currentDifference = -1; ///< the one there; −1: none

    /// Paints `row`; the painter's origin is the item's top left corner.
    void paint(QPainter& painter, const RowLayout& layout, qsizetype row) const;

private:
    [[nodiscard]] bool isCurrent(qsizetype row) const { return currentPlace.row == row; }
    void paintGround(QPainter& painter, const RowLayout& layout, qsizetype row) const;
    void paintCrop(QPainter& painter, const RowLayout& layout, qsizetype row) const;
    void paintNames(QPainter& painter, const RowLayout& layout, qsizetype row) const;
    void paintLacking(QPainter& painter, const RowLayout& layout, qsizetype row, qsizetype side) const;
    void paintCurrent(QPainter& painter, const RowLayout& layout) const;
    void paintSide(QPainter& painter, const RowLayout& layout, qsizetype row, qsizetype side) const;
    void paintHeat(QPainter& painter, const RowLayout& layout, const RowCell& cell, const AlignedRow& row,
        qsizetype side) const;
    void paintText(QPainter& painter, const QRectF& place, const RowCell& cell, qsizetype side) const;
    void paintMark(
        QPainter& painter, const QRectF& place, const RowCell& cell, qsizetype side, Verdict verdict) const;
    [[nodiscard]] QPolygonF currentInk(qsizetype row) const;
};

} // namespace handlens
