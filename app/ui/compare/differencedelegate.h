// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/differencemodel.h"
#include "compare/rowlayout.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace handlens {

/// Lays out and paints the rows of the difference table. Keeps what it laid out.
class DifferenceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit DifferenceDelegate(const DifferenceModel& model, QObject* parent = nullptr);

    /// Of the texts, and of the names beside them.
    void setFonts(const QFont& text, const QFont& names);
    /// Of the items, in pixels.
    void setWidth(double width);
    /// False: it is the one that was there, and nothing has to be laid out anew.
    bool setPicture(const PagePicture& picture, const QList<PageStep>& steps);

    [[nodiscard]] const RowLayout& layoutOf(int item) const;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void measure();

    const DifferenceModel& m_model;
    QFont m_textFont;
    QFont m_nameFont;
    TableMeasures m_measures;
    double m_nameLeft = 0;
    mutable TextWidths m_widths;
    mutable QHash<qsizetype, RowLayout> m_layouts; ///< by row
};

} // namespace handlens
