// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/rowsedit.h"

#include "transcript/rowlook.h"
#include "transcript/tokenobject.h"

#include <QAbstractTextDocumentLayout>
#include <QMimeData>
#include <QTextFrame>
#include <QWheelEvent>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

RowsEdit::RowsEdit(QWidget* parent)
    : QTextEdit(parent)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextDocument& text = *document();
    text.setDocumentMargin(0);
    text.documentLayout()->registerHandler(TokenObject::type, new TokenObject(&text));
    QTextBlockFormat rows;
    rows.setTopMargin(5);
    rows.setBottomMargin(5);
    QTextCursor(&text).setBlockFormat(rows);
    applyFont();
}

void RowsEdit::setTextPoints(int points)
{
    m_textPoints = points;
    applyFont();
}

void RowsEdit::setRowCount(int rows)
{
    m_rows = rows;
    applyMargins();
}

void RowsEdit::applyFont()
{
    document()->setDefaultFont(rowFont(font(), m_textPoints));
    applyMargins();
}

void RowsEdit::applyMargins()
{
    const QFontMetricsF metrics(font());
    const auto digits = QString::number(std::max(m_rows, 10)).size();
    QTextFrameFormat margins = document()->rootFrame()->frameFormat();
    const double left = metrics.horizontalAdvance(u'0') * static_cast<double>(digits) + 34;
    const double right = metrics.horizontalAdvance(u"000"_s) + 20;
    if (margins.leftMargin() == left && margins.rightMargin() == right)
        return;
    margins.setTopMargin(4);
    margins.setBottomMargin(4);
    margins.setLeftMargin(left);
    margins.setRightMargin(right);
    document()->rootFrame()->setFrameFormat(margins);
}

void RowsEdit::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextEdit::wheelEvent(event);
        return;
    }
    if (const std::optional<int> points = pointsAfterWheel(document()->defaultFont().pointSizeF(), *event)) {
        setTextPoints(*points);
        emit textPointsChanged(*points);
    }
    event->accept();
}

void RowsEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

QMimeData* RowsEdit::createMimeDataFromSelection() const
{
    auto* text = new QMimeData;
    text->setText(selectedTextWithTokens(textCursor()));
    return text;
}

} // namespace handlens
