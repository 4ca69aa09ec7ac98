// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencemodel.h"

#include "document/doubts.h"

#include <algorithm>

namespace handlens {

void DifferenceModel::setPage(const ComparedPage& page)
{
    if (m_page == page)
        return;
    m_page = page;
    m_at = {};
    m_difference = -1;
    judge();
    emit pageChanged();
    showRows();
}

void DifferenceModel::setFilter(const RowFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    showRows();
}

void DifferenceModel::setThreshold(double threshold)
{
    if (m_threshold == threshold)
        return;
    m_threshold = threshold;
    showRows();
}

void DifferenceModel::setReference(const QString& text)
{
    if (text == m_reference && text.isNull() == m_reference.isNull())
        return;
    m_reference = text;
    judge();
    showRows();
}

void DifferenceModel::judge()
{
    m_verdicts = m_reference.isNull() || m_page.isNull() ? ReferenceVerdicts()
                                                         : ReferenceVerdicts(*m_page.comparison, m_reference);
}

void DifferenceModel::setCurrent(const ColumnPlace& at, qsizetype difference)
{
    if (m_at == at && m_difference == difference)
        return;
    const int before = itemOf(m_at.row);
    m_at = at;
    m_difference = difference;
    for (const int item : { before, itemOf(at.row) }) {
        if (item >= 0)
            emit dataChanged(index(item), index(item));
    }
}

// Rows that stay keep their items, so that nothing that shows them jumps.
void DifferenceModel::showRows()
{
    const QList<qsizetype> rows = shownRows();
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(static_cast<int>(m_rows.size()) - 1));
}

QList<qsizetype> DifferenceModel::shownRows() const
{
    QList<qsizetype> rows;
    if (m_page.isNull())
        return rows;
    const PageComparison& comparison = *m_page.comparison;
    QList<bool> differing(comparison.aligned().rows.size(), !m_filter.differing);
    for (const Difference& each : comparison.differences())
        differing[each.row] = true;
    for (qsizetype row = 0; row < differing.size(); ++row) {
        if (differing[row] && (!m_filter.doubtful || isDoubtful(row)))
            rows << row;
    }
    return rows;
}

bool DifferenceModel::isDoubtful(qsizetype row) const
{
    const PageComparison& comparison = *m_page.comparison;
    const auto below = [this](const Glyph& glyph) {
        return handlens::isDoubt({ glyph, false }, m_threshold);
    };
    for (qsizetype side = 0; side < comparison.sides(); ++side) {
        for (const qsizetype line : comparison.aligned().rows[row].lines[side]) {
            if (std::ranges::any_of(comparison.lines()[side][line].glyphs, below))
                return true;
        }
    }
    return false;
}

int DifferenceModel::itemOf(qsizetype row) const
{
    const qsizetype item = std::ranges::lower_bound(m_rows, row) - m_rows.begin();
    return item < m_rows.size() && m_rows[item] == row ? static_cast<int>(item) : -1;
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const qsizetype row = m_rows[index.row()];
    const QString said = describedRow(m_page, m_verdicts.omissions(), row);
    if (row != m_at.row || m_difference < 0)
        return said;
    return QString(describedDifference(m_page, m_difference) + u' ' + said);
}

} // namespace handlens
