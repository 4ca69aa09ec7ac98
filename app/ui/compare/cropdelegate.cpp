// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/cropdelegate.h"

#include "page/linecrop.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace handlens {

namespace {

constexpr int cropHeight = 36;
constexpr int cropWidth = 48;
constexpr int gap = 3;
constexpr double fullness = 0.75; // of the room; the rest shows what is around
constexpr int forCount = 48;

} // namespace

void CropDelegate::setPicture(const PagePicture& picture, const QList<PageStep>& steps)
{
    m_picture = picture;
    m_steps = steps;
}

QRect CropDelegate::cropRect(const QRect& cell, qsizetype which)
{
    const int left = cell.left() + gap + static_cast<int>(which) * (cropWidth + gap);
    return { left, cell.top() + gap, cropWidth, cropHeight };
}

qsizetype CropDelegate::cropsIn(const QRect& cell, int row) const
{
    if (m_picture.isNull() || row >= m_outlines.size())
        return 0;
    const int fit = std::max(0, (cell.width() - forCount) / (cropWidth + gap));
    return std::min<qsizetype>(fit, m_outlines[row].size());
}

QSize CropDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int usual = 4;
    const QSize text = QStyledItemDelegate::sizeHint(option, index);
    return { std::max(text.width(), usual * (cropWidth + gap) + forCount),
        std::max(text.height(), cropHeight + 2 * gap) };
}

void CropDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const qsizetype crops = cropsIn(option.rect, index.row());
    for (qsizetype i = 0; i < crops; ++i) {
        const QRect room = cropRect(option.rect, i);
        painter->save();
        paintCrop(*painter, m_outlines[index.row()][i], room);
        painter->restore();
        painter->setPen(option.palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(room.adjusted(0, 0, -1, -1));
    }
}

void CropDelegate::paintCrop(QPainter& painter, const QPolygonF& outline, const QRect& room) const
{
    const LineCrop crop(outline, m_picture.pageSize, m_steps);
    if (crop.isNull())
        return;
    const double scale
        = fullness * std::min(room.height() / crop.size().height(), room.width() / crop.size().width());
    const QPointF middle = QRectF(room).center();
    const QTransform fromCrop = QTransform::fromTranslate(-crop.size().width() / 2, -crop.size().height() / 2)
        * QTransform::fromScale(scale, scale) * QTransform::fromTranslate(middle.x(), middle.y());
    crop.paint(painter, m_picture, fromCrop, room);
}

bool CropDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<const QMouseEvent&>(*event).position().toPoint();
        const qsizetype crops = cropsIn(option.rect, index.row());
        for (qsizetype i = 0; i < crops; ++i) {
            if (cropRect(option.rect, i).contains(at)) {
                emit cropClicked(index.row(), static_cast<int>(i));
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace handlens
