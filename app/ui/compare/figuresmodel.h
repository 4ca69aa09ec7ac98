// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/figurestable.h"

#include <QAbstractTableModel>

namespace handlens {

/// A table of figures for a view. The best of a column is bold.
class FiguresModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { TintRole = Qt::UserRole }; ///< how strongly the ground is tinted, 0…1

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(FiguresTable table);
    [[nodiscard]] const FiguresTable& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    FiguresTable m_table;
};

} // namespace handlens
