// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/rowlook.h"

#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QWheelEvent>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

QFont rowFont(QFont base, int points)
{
    // Simplified Chinese forms where the desktop's own font has none: which form a character takes must not
    // depend on the language of the menus.
    base.setFamilies({ QFontInfo(base).family(), u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
        u"PingFang SC"_s, u"Microsoft YaHei"_s });
    base.setPointSizeF(points > 0 ? points : base.pointSizeF() * 1.25);
    return base;
}

std::optional<int> pointsAfterWheel(double points, const QWheelEvent& wheel)
{
    const int now = qRound(points);
    const int turned = wheel.angleDelta().y();
    const int then = std::clamp(now + (turned > 0 ? 1 : -1), 7, 60);
    return turned == 0 || then == now ? std::nullopt : std::optional(then);
}

void paintRows(const QTextEdit& text, const QRectF& area,
    const std::function<void(const QTextBlock& block, const QRectF& place)>& paint)
{
    const QTextDocument& document = *text.document();
    const QPointF scrolled(text.horizontalScrollBar()->value(), text.verticalScrollBar()->value());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF place = document.documentLayout()->blockBoundingRect(block).translated(-scrolled);
        if (place.top() > area.bottom())
            break;
        if (place.bottom() >= area.top())
            paint(block, place);
    }
}

void paintRowMarks(QPainter& painter, const QTextEdit& text, const QTextBlock& block, const QRectF& place,
    const RowMarks& marks)
{
    const QPalette& palette = text.palette();
    const double width = text.viewport()->width();
    if (marks.current) {
        QColor highlight = palette.color(QPalette::Highlight);
        highlight.setAlpha(text.hasFocus() ? 28 : 16);
        painter.fillRect(QRectF(0, place.top() - 4, width, place.height() + 8), highlight);
    }
    const QTextFrameFormat margins = text.document()->rootFrame()->frameFormat();
    const double height
        = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : place.height();
    QColor faint = palette.color(QPalette::Text);
    faint.setAlpha(marks.current ? 220 : 150);
    painter.setFont(text.font());
    painter.setPen(faint);
    const QRectF number(6, place.top(), margins.leftMargin() - 30, height);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    if (marks.touched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawEllipse(QPointF(margins.leftMargin() - 13, place.top() + height / 2), 3, 3);
    }
    if (marks.doubts > 0) {
        const QRectF pill(
            width - margins.rightMargin() + 8, place.top() + height / 2 - 9, margins.rightMargin() - 14, 18);
        QColor ground = palette.color(QPalette::Text);
        ground.setAlpha(26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, 9, 9);
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(pill, Qt::AlignCenter, QString::number(marks.doubts));
    }
}

} // namespace handlens
