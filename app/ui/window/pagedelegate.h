// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace handlens {

/// Draws one page of the strip: thumbnail on a sheet, number and name under it, and a badge with the page's
/// state.
class PageDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// The side of the square a thumbnail is fitted into, logical pixels.
    static constexpr int thumbnailSide = 112;
};

} // namespace handlens
