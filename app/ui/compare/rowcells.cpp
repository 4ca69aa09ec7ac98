// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/rowcells.h"

#include "base/graphemes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRun = 12; // columns: measured by their beginnings, and a band can end after it
constexpr double gapWidth = 7; // of a place where a side has nothing
constexpr double margin = 1.5; // beside a text that is marked

/// What every side has in one column, as shown.
struct Column {
    QStringList texts; ///< by side; null: it lacks the row
    bool differs = false;
    bool space = false; ///< white space on every side
    bool uniform = true; ///< one text stands for all
};

QString shown(const QString& text)
{
    return text == u'\n' ? u"↵"_s : visibleText(text);
}

Column columnOf(const PageComparison& comparison, const AlignedRow& row, const AlignedColumn& places)
{
    Column column;
    QString first;
    column.space = true;
    for (qsizetype side = 0; side < comparison.sides(); ++side) {
        if (!row.has(side)) {
            column.texts << QString();
            continue;
        }
        const std::optional<GlyphPlace>& place = places.places[side];
        const QString text = place ? textAt(comparison.lines()[side], *place) : u""_s;
        column.texts << (text.isEmpty() ? u""_s : shown(text));
        column.space &= text == u' ' || text == u'\n';
        const QString said = text == u'\n' ? u" "_s : text;
        if (first.isNull())
            first = said;
        column.differs |= said != first;
    }
    const auto other = [&](const QString& text) { return !text.isNull() && text != column.texts[row.pivot]; };
    column.uniform = std::ranges::none_of(column.texts, other);
    return column;
}

RowCell singleCell(const Column& column, qsizetype at, TextWidths& widths)
{
    RowCell cell { at, 1, column.differs, column.space, column.texts, { 0 } };
    for (const QString& text : column.texts)
        cell.width = std::max(cell.width, widths.of(text));
    if (column.differs)
        cell.width = std::max(cell.width, gapWidth) + 2 * margin;
    return cell;
}

// Set as one text, so that letters join and kern; each column begins where the text before it ends.
void append(RowCell& cell, const QString& text, TextWidths& widths)
{
    cell.starts << cell.width;
    cell.texts.first() += text;
    cell.width = std::max(cell.width, widths.of(cell.texts.constFirst()));
}

bool runsRightToLeft(const PageComparison& comparison, const AlignedRow& row)
{
    for (qsizetype side = 1; side < comparison.sides(); ++side) {
        for (const qsizetype line : row.lines[side]) {
            if (comparison.lines()[side][line].direction == WritingDirection::RightToLeft)
                return true;
        }
    }
    return false;
}

} // namespace

double TextWidths::of(const QString& text)
{
    const auto known = m_widths.constFind(text);
    return known != m_widths.constEnd() ? *known : *m_widths.insert(text, m_metrics.horizontalAdvance(text));
}

RowCells::RowCells(const PageComparison& comparison, qsizetype row, TextWidths& widths, double width)
{
    const AlignedRow& aligned = comparison.aligned().rows[row];
    bool open = false; // the last cell takes more
    for (qsizetype at = 0; at < aligned.columns.size(); ++at) {
        const Column column = columnOf(comparison, aligned, aligned.columns[at]);
        if (!column.uniform || column.space) {
            m_cells << singleCell(column, at, widths);
            open = false;
            continue;
        }
        if (open && m_cells.constLast().count < longestRun)
            ++m_cells.last().count;
        else
            m_cells << RowCell { at, 1, false, false, { QString() } };
        open = true;
        append(m_cells.last(), column.texts[aligned.pivot], widths);
    }
    wrap(width);
    m_rightToLeft = runsRightToLeft(comparison, aligned);
    if (m_rightToLeft)
        mirror(width);
}

// A band ends at a space where it has one.
void RowCells::wrap(double width)
{
    double left = 0;
    int band = 0;
    qsizetype start = 0; // of the band
    qsizetype afterSpace = 0;
    const auto put = [&](RowCell& cell) {
        cell.band = band;
        cell.left = std::exchange(left, left + cell.width);
    };
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (i > start && left + m_cells[i].width > width) {
            start = afterSpace > start ? afterSpace : i;
            ++band;
            left = 0;
            for (qsizetype moved = start; moved < i; ++moved)
                put(m_cells[moved]);
        }
        put(m_cells[i]);
        if (m_cells[i].space)
            afterSpace = i + 1;
    }
}

void RowCells::mirror(double width)
{
    for (RowCell& cell : m_cells)
        cell.left = width - cell.left - cell.width;
}

const RowCell* RowCells::cellOf(qsizetype column) const
{
    const auto it = std::ranges::upper_bound(m_cells, column, {}, &RowCell::first);
    return it == m_cells.begin() ? nullptr : &*std::prev(it);
}

std::pair<double, double> RowCells::extentOf(const RowCell& cell, qsizetype column) const
{
    const qsizetype at = column - cell.first;
    const double start = cell.starts[at];
    const double end = at + 1 < cell.count ? cell.starts[at + 1] : cell.width;
    return { cell.left + (m_rightToLeft ? cell.width - end : start), end - start };
}

qsizetype RowCells::columnAt(int band, double x) const
{
    qsizetype nearest = -1;
    double least = 0;
    for (const RowCell& cell : m_cells) {
        for (qsizetype at = cell.first; cell.band == band && at < cell.first + cell.count; ++at) {
            const auto [left, width] = extentOf(cell, at);
            const double away = std::abs(x - left - width / 2) - width / 2;
            if (nearest < 0 || away < least) {
                nearest = at;
                least = away;
            }
        }
    }
    return nearest;
}

} // namespace handlens
