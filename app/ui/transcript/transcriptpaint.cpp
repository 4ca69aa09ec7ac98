// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/lineblocks.h"
#include "transcript/rowheat.h"
#include "transcript/rowlook.h"
#include "transcript/tokenobject.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

// How TranscriptView looks: rows, margins and heat beneath Qt's own text.
namespace handlens {

void TranscriptView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRows(*this, event->rect(), [this, &painter](const QTextBlock& block, const QRectF& place) {
        const int row = block.blockNumber();
        if (row >= m_model->rowCount())
            return;
        const TranscriptLine& shown = m_model->lines()[row];
        paintRowMarks(
            painter, *this, block, place, { m_model->doubtsIn(shown), row == currentRow(), shown.touched });
        const qsizetype at = m_model->transcript().indexOf(m_blocks->idAt(row));
        if (at < 0 || textWithTokens(block) != m_model->lines()[at].text())
            return; // a composition is on, and the page was read again meanwhile
        const QPointF origin = place.topLeft() - block.layout()->boundingRect().topLeft();
        RowHeat { palette(), m_model->threshold() }.paint(painter, block, origin, m_model->lines()[at]);
    });
    painter.end();
    RowsEdit::paintEvent(event);
}

} // namespace handlens
