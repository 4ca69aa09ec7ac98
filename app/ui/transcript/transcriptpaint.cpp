// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/lineblocks.h"
#include "transcript/rowheat.h"
#include "transcript/tokenobject.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

// How TranscriptView looks: rows, margins and heat beneath Qt's own text.
namespace handlens {

void TranscriptView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF rect = document()->documentLayout()->blockBoundingRect(block).translated(-scrolled);
        if (rect.top() > event->rect().bottom())
            break;
        if (rect.bottom() >= event->rect().top() && block.blockNumber() < m_model->rowCount())
            paintRow(painter, block.blockNumber(), block, rect);
    }
    painter.end();
    QTextEdit::paintEvent(event);
}

void TranscriptView::paintRow(QPainter& painter, int row, const QTextBlock& block, const QRectF& rect) const
{
    if (row == currentRow()) {
        QColor highlight = palette().color(QPalette::Highlight);
        highlight.setAlpha(hasFocus() ? 28 : 16);
        painter.fillRect(QRectF(0, rect.top() - 4, viewport()->width(), rect.height() + 8), highlight);
    }
    paintMargins(painter, row, block, rect);
    const qsizetype at = m_model->transcript().indexOf(m_blocks->idAt(row));
    if (at < 0 || textWithTokens(block) != m_model->lines()[at].text())
        return; // a composition is on, and the page was read again meanwhile
    const QPointF origin = rect.topLeft() - block.layout()->boundingRect().topLeft();
    RowHeat { palette(), m_model->threshold() }.paint(painter, block, origin, m_model->lines()[at]);
}

void TranscriptView::paintMargins(
    QPainter& painter, int row, const QTextBlock& block, const QRectF& rect) const
{
    const QTextFrameFormat margins = document()->rootFrame()->frameFormat();
    const double height
        = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : rect.height();
    const TranscriptLine& line = m_model->lines()[row];
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(row == currentRow() ? 220 : 150);
    painter.setFont(font());
    painter.setPen(faint);
    const QRectF number(6, rect.top(), margins.leftMargin() - 30, height);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(row + 1));
    if (line.touched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawEllipse(QPointF(margins.leftMargin() - 13, rect.top() + height / 2), 3, 3);
    }
    if (const int doubtful = m_model->doubtsIn(line); doubtful > 0) {
        const QRectF pill(viewport()->width() - margins.rightMargin() + 8, rect.top() + height / 2 - 9,
            margins.rightMargin() - 14, 18);
        QColor ground = palette().color(QPalette::Text);
        ground.setAlpha(26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, 9, 9);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(pill, Qt::AlignCenter, QString::number(doubtful));
    }
}

} // namespace handlens
