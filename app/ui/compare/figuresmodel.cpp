// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresmodel.h"

#include <QFont>

namespace handlens {

void FiguresModel::setTable(FiguresTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FiguresCell& cell = m_table.rows[index.row()][index.column()];
    const FiguresColumn& column = m_table.columns[index.column()];
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown;
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (column.isText ? Qt::AlignLeading : Qt::AlignTrailing)));
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return cell.best ? QVariant(font) : QVariant();
    }
    case TintRole:
        return cell.tint;
    default:
        return {};
    }
}

QString FiguresModel::spoken(const QModelIndex& index) const
{
    const FiguresCell& cell = m_table.rows[index.row()][index.column()];
    const QString title = m_table.columns[index.column()].title;
    //: for screen readers: %1 is the heading of a column, %2 what a cell says
    const QString said = tr("%1: %2").arg(title, cell.shown);
    //: for screen readers: a cell of a table, with the best number of its column
    return cell.best ? tr("%1, the best").arg(said) : said;
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    const FiguresColumn& column = m_table.columns[section];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return column.meaning;
    return {};
}

} // namespace handlens
