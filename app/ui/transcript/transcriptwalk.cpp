// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/transcriptedit.h"
#include "session/session.h"
#include "transcript/alternativespopup.h"
#include "transcript/lineblocks.h"
#include "transcript/rowheat.h"
#include "transcript/tokenobject.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextBlock>

// What TranscriptView's actions do: the walk through the doubts, and lines as a whole.
namespace handlens {

bool TranscriptView::selectionIsTheDoubt() const
{
    const int row = currentRow();
    if (!m_walk.at() || row < 0 || m_model->lines()[row].id != m_walk.at()->line)
        return false;
    const TranscriptLine& line = m_model->lines()[row];
    const int start = document()->findBlockByNumber(row).position();
    const QTextCursor cursor = textCursor();
    return cursor.hasSelection() && cursor.selectionStart() - start == positionOf(line, m_walk.at()->glyph)
        && cursor.selectionEnd() - start == positionOf(line, m_walk.at()->glyph + 1);
}

bool TranscriptView::walkTo(const std::optional<Doubt>& doubt)
{
    if (!doubt || m_composing)
        return false;
    m_typing.end();
    m_walk.goTo(*doubt);
    selectGlyphs(static_cast<int>(m_model->transcript().indexOf(doubt->line)), doubt->glyph, 1);
    // Wherever F3 was pressed, the next key is the decision.
    setFocus(Qt::ShortcutFocusReason);
    return true;
}

bool TranscriptView::walkToNextDoubt()
{
    const TranscriptLine* line = currentLine();
    if (!line)
        return false;
    // A doubt right behind the caret counts as the next one, unless it is the one the walk is at.
    const qsizetype from = selectionIsTheDoubt() ? currentGlyph() : currentGlyph() - 1;
    return walkTo(nextDoubt(m_model->transcript(), { line->id, from }, m_model->threshold()));
}

bool TranscriptView::walkToPreviousDoubt()
{
    const TranscriptLine* line = currentLine();
    if (!line || m_untouchedSincePage)
        return walkToLastDoubt();
    return walkTo(previousDoubt(m_model->transcript(), { line->id, currentGlyph() }, m_model->threshold()));
}

bool TranscriptView::walkToFirstDoubt()
{
    return walkTo(nextDoubt(m_model->transcript(), {}, m_model->threshold()));
}

bool TranscriptView::walkToLastDoubt()
{
    return walkTo(previousDoubt(m_model->transcript(), {}, m_model->threshold()));
}

void TranscriptView::goToNextDoubt()
{
    if (!walkToNextDoubt())
        emit nextPageWanted(1);
}

void TranscriptView::goToPreviousDoubt()
{
    if (!walkToPreviousDoubt())
        emit nextPageWanted(-1);
}

// Enter: a doubt under the caret is kept as it stands; then on to the next one. Nothing the person did not
// see is confirmed. On a page without doubts Enter goes to the next line.
void TranscriptView::keepAndGoOn()
{
    const TranscriptLine* line = currentLine();
    if (!line || m_composing)
        return;
    const int row = currentRow();
    const qsizetype glyph = currentGlyph();
    if (glyph < line->glyphs.size() && isDoubt(line->glyphs[glyph], m_model->threshold())) {
        m_walk.goTo({ line->id, glyph });
        m_typing.end();
        m_edits.confirm(row, glyph);
        m_walk.noteDecision(m_session.undoStack().index());
        selectGlyphs(row, glyph, 1);
        goToNextDoubt();
        return;
    }
    if (walkToNextDoubt())
        return;
    if (row + 1 < m_model->rowCount())
        putCaret(row + 1, 0);
    ensureCursorVisible();
}

bool TranscriptView::takeLastDecisionBack()
{
    const std::optional<Doubt> doubt = m_walk.takeBack(m_session.undoStack().index());
    if (!doubt)
        return false;
    m_session.undoStack().undo();
    if (m_model->transcript().indexOf(doubt->line) >= 0)
        walkTo(doubt);
    return true;
}

void TranscriptView::confirmLine()
{
    if (currentRow() < 0 || m_composing)
        return;
    m_typing.end();
    m_edits.confirmLine(currentRow());
    if (m_walk.isActive())
        goToNextDoubt();
}

void TranscriptView::offerAlternatives()
{
    const TranscriptLine* line = currentLine();
    if (!line || m_composing)
        return;
    const qsizetype glyph = std::min(currentGlyph(), line->glyphs.size() - 1);
    if (glyph < 0)
        return;
    if (!selectionIsTheDoubt())
        selectGlyphs(currentRow(), glyph, 1);
    const QTextBlock block = document()->findBlockByNumber(currentRow());
    const QString text = line->glyphs[glyph].glyph.text;
    const QList<QRectF> rects = rectsInLayout(block, positionOf(*line, glyph), text.size());
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft()
        - block.layout()->boundingRect().topLeft()
        - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect place = rects.isEmpty() ? cursorRect() : rects.constFirst().translated(origin).toRect();
    auto* popup = new AlternativesPopup(this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFont(document()->defaultFont());
    connect(popup, &AlternativesPopup::chosen, this, &TranscriptView::takeReading);
    popup->offer(
        line->glyphs[glyph].glyph.alternatives, { viewport()->mapToGlobal(place.topLeft()), place.size() });
}

void TranscriptView::takeReading(const QString& text)
{
    const TranscriptLine* line = currentLine();
    const qsizetype glyph = currentGlyph();
    if (!line || glyph >= line->glyphs.size())
        return;
    const int row = currentRow();
    const bool walking = selectionIsTheDoubt();
    m_typing.end();
    m_edits.takeReading(row, glyph, text);
    putCaret(row, positionOf(m_model->lines()[row], glyph + 1));
    if (!walking)
        return;
    m_walk.noteDecision(m_session.undoStack().index());
    goToNextDoubt();
}

void TranscriptView::splitLine()
{
    const int row = currentRow();
    if (row < 0 || m_composing)
        return;
    m_walk.leave();
    m_edits.split(row, currentGlyph());
    putCaret(row + 1, 0);
    ensureCursorVisible();
}

void TranscriptView::mergeWithNext()
{
    const int row = currentRow();
    if (row < 0 || row + 1 >= m_model->rowCount() || m_composing)
        return;
    m_walk.leave();
    const qsizetype end = m_model->lines()[row].text().size();
    m_edits.mergeWithNext(row);
    putCaret(row, end);
}

void TranscriptView::mergeWithPrevious()
{
    const int row = currentRow();
    if (row <= 0 || m_composing)
        return;
    putCaret(row - 1, 0);
    mergeWithNext();
}

void TranscriptView::moveLine(int rows)
{
    const int row = currentRow();
    if (row < 0 || row + rows < 0 || row + rows >= m_model->rowCount() || m_composing)
        return;
    m_walk.leave();
    m_typing.end();
    m_edits.move(row, rows);
    ensureCursorVisible();
}

void TranscriptView::insertLineBelow()
{
    if (!page() || m_composing)
        return;
    m_walk.leave();
    const int row = currentRow();
    m_edits.insertBelow(row);
    putCaret(row + 1, 0);
    ensureCursorVisible();
}

void TranscriptView::removeLines()
{
    if (currentRow() < 0 || m_composing)
        return;
    m_walk.leave();
    const auto [first, last] = selectedRows();
    m_edits.remove(first, last);
    putCaret(std::max(std::min(first, m_model->rowCount() - 1), 0), 0);
}

void TranscriptView::copyLines()
{
    if (currentRow() < 0)
        return;
    const auto [first, last] = selectedRows();
    QStringList texts;
    for (int row = first; row <= last; ++row)
        texts << m_model->lines()[row].text();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
}

} // namespace handlens
