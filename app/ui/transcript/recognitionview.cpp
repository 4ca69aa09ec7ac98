// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/recognitionview.h"

#include "document/doubts.h"
#include "document/merge.h"
#include "document/transcriptedit.h"
#include "transcript/rowheat.h"
#include "transcript/rowlook.h"
#include "transcript/tokenobject.h"

#include <QPaintEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace handlens {

RecognitionView::RecognitionView(const Recognition& recognition, const QString& name, QWidget* parent)
    : RowsEdit(parent)
{
    m_lines.reserve(recognition.lines.size());
    for (const Line& line : recognition.lines)
        m_lines << transcriptLine(line, {}, recognition.id);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("What %1 read").arg(name));
    setPlaceholderText(tr("%1 found no text on this page.").arg(name));
    fill();
    setRowCount(static_cast<int>(m_lines.size()));
    connect(this, &QTextEdit::cursorPositionChanged, this, &RecognitionView::notePlace);
    notePlace();
}

void RecognitionView::fill()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (row > 0)
            cursor.insertBlock();
        insertWithTokens(cursor, m_lines[row].text());
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void RecognitionView::setThreshold(double threshold)
{
    m_threshold = threshold;
    viewport()->update();
}

int RecognitionView::currentLine() const
{
    return std::min(textCursor().blockNumber(), static_cast<int>(m_lines.size()) - 1);
}

int RecognitionView::currentGlyph() const
{
    const int row = currentLine();
    return row < 0 ? 0 : static_cast<int>(glyphAt(m_lines[row], textCursor().positionInBlock()));
}

void RecognitionView::goTo(int line, int glyph)
{
    if (line < 0 || line >= m_lines.size())
        return;
    const QTextBlock block = document()->findBlockByNumber(line);
    const auto offset = static_cast<int>(positionOf(m_lines[line], std::max(glyph, 0)));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(offset, block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RecognitionView::notePlace()
{
    viewport()->update();
    const std::pair place(currentLine(), currentGlyph());
    if (std::exchange(m_place, place) == place)
        return;
    setAccessibleDescription(tr("Line %1: %n doubtful character(s).", nullptr, doubtsIn(m_lines[place.first]))
                                 .arg(place.first + 1));
    emit placeChanged(place.first, place.second);
}

int RecognitionView::doubtsIn(const TranscriptLine& line) const
{
    return static_cast<int>(std::ranges::count_if(
        line.glyphs, [this](const TranscriptGlyph& each) { return isDoubt(each, m_threshold); }));
}

// Nothing is typed here, so every key of the window means what it means everywhere.
bool RecognitionView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return RowsEdit::event(event);
    event->ignore();
    return false;
}

void RecognitionView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintRows(*this, event->rect(), [this, &painter](const QTextBlock& block, const QRectF& place) {
        const int row = block.blockNumber();
        if (row >= m_lines.size())
            return;
        paintRowMarks(painter, *this, block, place, { doubtsIn(m_lines[row]), row == currentLine() });
        const QPointF origin = place.topLeft() - block.layout()->boundingRect().topLeft();
        RowHeat { palette(), m_threshold }.paint(painter, block, origin, m_lines[row]);
    });
    painter.end();
    RowsEdit::paintEvent(event);
}

} // namespace handlens
