// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pagedelegate.h"

#include "widgets/icons.h"
#include "window/pagelistmodel.h"

#include <QApplication>
#include <QPainter>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int gap = 4;
constexpr int badgeSide = 20;

struct Badge {
    QString icon;
    QColor ground;
};

// Shape and colour both tell; the grounds keep 4.5:1 against the white sign on them.
Badge badgeOf(PageState state)
{
    switch (state) {
    case PageState::Waiting:
        return { u"waiting"_s, QColor(0x5f, 0x68, 0x74) };
    case PageState::Reading:
        return { u"read"_s, QColor(0x1f, 0x6f, 0xb8) };
    case PageState::Read:
        return { u"check"_s, QColor(0x2e, 0x7d, 0x32) };
    case PageState::Failed:
        return { u"warning"_s, QColor(0xc6, 0x28, 0x28) };
    case PageState::Edited:
        return { u"edited"_s, QColor(0x6a, 0x3f, 0xb5) };
    case PageState::Unread:
        break;
    }
    return {};
}

QRect sheetRect(const QRect& cell, const QSize& picture)
{
    const QSize fitted
        = (picture.isEmpty() ? QSize(3, 4) : picture)
              .scaled(PageDelegate::thumbnailSide, PageDelegate::thumbnailSide, Qt::KeepAspectRatio);
    QRect sheet(QPoint(), fitted);
    sheet.moveCenter(QPoint(cell.center().x(), cell.top() + margin + PageDelegate::thumbnailSide / 2));
    return sheet;
}

void paintBadge(QPainter* painter, const QRect& sheet, PageState state)
{
    const Badge badge = badgeOf(state);
    if (badge.icon.isEmpty())
        return;
    QRect circle(0, 0, badgeSide, badgeSide);
    circle.moveCenter(sheet.bottomRight() - QPoint(4, 4));
    painter->setPen(QPen(Qt::white, 1.5));
    painter->setBrush(badge.ground);
    painter->drawEllipse(circle);
    QIcon(u":/icons/dark/%1.svg"_s.arg(badge.icon)).paint(painter, circle.adjusted(4, 4, -4, -4));
}

} // namespace

void PageDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem ground = option;
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.icon = {};
    const QWidget* widget = option.widget;
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, widget);

    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    const QRect sheet = sheetRect(option.rect, picture.size());
    painter->fillRect(sheet, isDark(option.palette) ? QColor(0x3a, 0x3d, 0x42) : QColor(0xf4, 0xf4, 0xf2));
    if (!picture.isNull())
        painter->drawImage(sheet, picture);
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(sheet);
    paintBadge(painter, sheet, index.data(PageListModel::StateRole).value<PageState>());

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    const QRect label(option.rect.left() + gap, option.rect.top() + 2 * margin + thumbnailSide,
        option.rect.width() - 2 * gap, option.fontMetrics.height());
    const QString text = u"%1  %2"_s.arg(index.data(PageListModel::NumberRole).toInt())
                             .arg(index.data(Qt::DisplayRole).toString());
    painter->drawText(
        label, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideMiddle, label.width()));
    painter->restore();
}

QSize PageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return { thumbnailSide + 4 * margin, thumbnailSide + 3 * margin + option.fontMetrics.height() };
}

} // namespace handlens
