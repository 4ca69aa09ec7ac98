// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"

#include <QFontMetricsF>
#include <QHash>

namespace handlens {

/// How wide texts are in one font. Keeps what it measured.
class TextWidths final
{
public:
    explicit TextWidths(const QFont& font)
        : m_metrics(font)
    {
    }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }
    [[nodiscard]] double of(const QString& text);

private:
    QFontMetricsF m_metrics;
    QHash<QString, double> m_widths;
};

/// Neighbouring columns of a row that stand together: what all sides say alike, as one run of text, or one
/// column in which they differ.
struct RowCell {
    qsizetype first = 0;
    qsizetype count = 1; ///< columns
    bool differs = false;
    bool space = false; ///< white space on every side
    QStringList texts; ///< as shown; one for all sides that have the row, or one a side. Empty: nothing there
    QList<double> starts; ///< of each column, from the beginning of the cell
    double left = 0; ///< from the beginning of the texts
    double width = 0;
    int band = 0;

    [[nodiscard]] const QString& text(qsizetype side) const { return texts[texts.size() > 1 ? side : 0]; }
};

/// The columns of a row laid out for all sides alike, so that what is at one place stands under one another.
/// Rows that are too long go on in another band, all sides together. Right-to-left writing runs so.
class RowCells final
{
public:
    RowCells() = default;
    /// `width`: of a band, in pixels.
    RowCells(const PageComparison& comparison, qsizetype row, TextWidths& widths, double width);

    [[nodiscard]] const QList<RowCell>& cells() const { return m_cells; }
    [[nodiscard]] int bands() const { return m_cells.isEmpty() ? 1 : m_cells.constLast().band + 1; }
    /// The cell that has a column; null: none does.
    [[nodiscard]] const RowCell* cellOf(qsizetype column) const;
    /// Where a column begins and how wide it is, from the beginning of the texts.
    [[nodiscard]] std::pair<double, double> extentOf(const RowCell& cell, qsizetype column) const;
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    /// The column at `x` of a band; the nearest one beside the texts. −1: the row has none.
    [[nodiscard]] qsizetype columnAt(int band, double x) const;

private:
    void wrap(double width);
    void mirror(double width);

    QList<RowCell> m_cells;
    bool m_rightToLeft = false;
};

} // namespace handlens
