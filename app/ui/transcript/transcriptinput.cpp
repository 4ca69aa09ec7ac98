// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/session.h"
#include "transcript/editactions.h"
#include "transcript/lineblocks.h"
#include "transcript/tokenobject.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

// What reaches TranscriptView: keys, input methods, mouse, clipboard.
namespace handlens {

using namespace Qt::StringLiterals;

namespace {

void selectLineThenAll(QTextEdit& text)
{
    QTextCursor line = text.textCursor();
    line.movePosition(QTextCursor::StartOfBlock);
    line.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    const QTextCursor now = text.textCursor();
    if (now.selectionStart() <= line.selectionStart() && now.selectionEnd() >= line.selectionEnd())
        text.selectAll();
    else
        text.setTextCursor(line);
}

} // namespace

bool TranscriptView::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return RowsEdit::event(event);
    const auto* key
        = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
    const QKeySequence pressed(key->keyCombination());
    const bool windows = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)
        || key->matches(QKeySequence::MoveToNextPage) || key->matches(QKeySequence::MoveToPreviousPage)
        || (key->matches(QKeySequence::Paste) && !canPaste()); // a picture is a page for the window
    const bool ours = std::ranges::any_of(m_actions->all(), [this, &pressed](const QAction* action) {
        return action != m_actions->keep() && !pressed.isEmpty() && action->shortcut() == pressed;
    });
    if (!windows && !ours)
        return RowsEdit::event(event);
    event->ignore();
    return false;
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    settleComposition();
    if (handleKey(event)) {
        event->accept();
        return;
    }
    beginInput();
    RowsEdit::keyPressEvent(event);
    const QString text = event->text();
    endInput(!text.isEmpty() && text[0].isPrint());
}

bool TranscriptView::handleKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        m_session.undoStack().undo();
        return true;
    }
    if (event->matches(QKeySequence::Redo)) {
        m_session.undoStack().redo();
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectLineThenAll(*this);
        m_walk.leave();
        return true;
    }
    if (event->matches(QKeySequence::Copy) && !textCursor().hasSelection()) {
        copyLines();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Enter parts no lines here, so with Shift or Ctrl it does nothing rather than something else.
        if (!(event->modifiers() & ~Qt::KeypadModifier))
            keepAndGoOn();
        return true;
    case Qt::Key_Escape:
        if (!m_walk.isActive())
            return false;
        goTo(currentRow(), currentGlyph());
        return true;
    case Qt::Key_Backspace:
        return event->modifiers() == Qt::NoModifier && takeLastDecisionBack();
    default:
        return false;
    }
}

void TranscriptView::beginInput()
{
    if (m_composing)
        return;
    m_input = { selectionIsTheDoubt(), false, false };
    m_typing.findCaret(textCursor().position());
}

// Goes on after a decision, but only now that Qt is done with the event.
void TranscriptView::endInput(bool typed)
{
    if (m_composing)
        return;
    if (m_input.edited)
        m_typing.leaveCaret(textCursor().position());
    // The same character typed over the doubt is no change of the text, and a decision all the same.
    if (std::exchange(m_input.onDoubt, false) && typed && m_walk.at() && !textCursor().hasSelection()) {
        const Doubt doubt = *m_walk.at();
        m_edits.confirm(static_cast<int>(m_model->transcript().indexOf(doubt.line)), doubt.glyph);
        m_walk.noteDecision(m_session.undoStack().index());
        m_input.decided = true;
    }
    if (std::exchange(m_input.decided, false))
        goToNextDoubt();
    else if (m_walk.isActive() && !selectionIsTheDoubt())
        m_walk.leave();
}

void TranscriptView::inputMethodEvent(QInputMethodEvent* event)
{
    settleComposition();
    beginInput();
    const bool was = m_composing;
    const bool commits = !event->commitString().isEmpty() || event->replacementLength() > 0;
    m_blocks->hold();
    RowsEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    if (commits)
        m_blocks->takeHeld();
    if (!m_composing)
        endComposition(was && !commits);
    endInput(commits);
}

// A click elsewhere ends a composition without another event, when the input method does not answer.
void TranscriptView::settleComposition()
{
    if (!m_composing)
        return;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (!block.layout()->preeditAreaText().isEmpty())
            return;
    }
    endComposition(true);
}

void TranscriptView::endComposition(bool cancelled)
{
    m_composing = false;
    if (cancelled)
        m_blocks->revert();
    else
        m_blocks->release();
    showLines();
    if (cancelled && m_input.onDoubt)
        walkTo(m_walk.at());
    if (cancelled)
        m_input.onDoubt = false;
}

void TranscriptView::mousePressEvent(QMouseEvent* event)
{
    const QTextCursor cursor = textCursor();
    const int at = cursorForPosition(event->position().toPoint()).position();
    const bool onSelection
        = cursor.hasSelection() && at >= cursor.selectionStart() && at < cursor.selectionEnd();
    if (event->button() == Qt::LeftButton && onSelection && event->modifiers() == Qt::NoModifier) {
        m_pressedOnSelection = event->position().toPoint();
        return;
    }
    m_pressedOnSelection.reset();
    RowsEdit::mousePressEvent(event);
    settleComposition();
    if (event->button() == Qt::LeftButton)
        m_walk.leave();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressedOnSelection) {
        RowsEdit::mouseMoveEvent(event);
        return;
    }
    const QPoint way = event->position().toPoint() - *m_pressedOnSelection;
    if (way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_pressedOnSelection.reset();
    auto* drag = new QDrag(this);
    drag->setMimeData(createMimeDataFromSelection());
    drag->exec(Qt::CopyAction); // text that goes to another program stays here
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_pressedOnSelection) {
        setTextCursor(cursorForPosition(*m_pressedOnSelection));
        m_pressedOnSelection.reset();
        m_walk.leave();
        return;
    }
    RowsEdit::mouseReleaseEvent(event);
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!textCursor().hasSelection())
        setTextCursor(cursorForPosition(event->pos()));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Cu&t"), this, &QTextEdit::cut)->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("&Copy"), this, &QTextEdit::copy)->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("&Paste"), this, &QTextEdit::paste)->setEnabled(canPaste());
    menu->addSeparator();
    menu->addActions(m_actions->all());
    menu->popup(event->globalPos());
}

bool TranscriptView::canInsertFromMimeData(const QMimeData* source) const
{
    // Files and pictures dropped here are pages for the window. Office programs add a picture of their text.
    return source->hasText() && !source->hasUrls();
}

void TranscriptView::insertFromMimeData(const QMimeData* source)
{
    if (!canInsertFromMimeData(source) || !page())
        return;
    QString text = source->text();
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    insertText(text);
}

void TranscriptView::insertText(const QString& text)
{
    beginInput();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            cursor.insertBlock();
        insertWithTokens(cursor, lines[i]);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
    endInput(true);
    ensureCursorVisible();
}

} // namespace handlens
