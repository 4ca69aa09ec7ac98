// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "imaging/pagepicture.h"

#include <QStyledItemDelegate>

namespace handlens {

/// Draws small crops of a page's picture into the cells of a row, before the cell's text; a click on one is
/// told.
class CropDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The page the outlines lie on; a null picture: no crops are drawn.
    void setPicture(const PagePicture& picture, const QList<PageStep>& steps);
    /// What is cut out: by row of the model, in page pixels.
    void setOutlines(const QList<QList<QPolygonF>>& outlines) { m_outlines = outlines; }
    [[nodiscard]] const QList<QList<QPolygonF>>& outlines() const { return m_outlines; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where crop `which` is drawn in a cell.
    [[nodiscard]] static QRect cropRect(const QRect& cell, qsizetype which);

signals:
    void cropClicked(int row, int which);

protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    /// How many crops are drawn in `cell` of `row`.
    [[nodiscard]] qsizetype cropsIn(const QRect& cell, int row) const;
    void paintCrop(QPainter& painter, const QPolygonF& outline, const QRect& room) const;

    PagePicture m_picture;
    QList<PageStep> m_steps;
    QList<QList<QPolygonF>> m_outlines;
};

} // namespace handlens
