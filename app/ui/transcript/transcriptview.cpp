// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptview.h"

#include "document/transcriptedit.h"
#include "session/session.h"
#include "transcript/altkeys.h"
#include "transcript/editactions.h"
#include "transcript/lineblocks.h"
#include "transcript/transcriptmodel.h"

#include <QTextBlock>

#include <algorithm>

namespace handlens {

TranscriptView::TranscriptView(Session& session, QWidget* parent)
    : RowsEdit(parent)
    , m_session(session)
    , m_model(new TranscriptModel(session, this))
    , m_blocks(new LineBlocks(*document(), this))
    , m_edits(session, *m_model)
{
    refuseTypingWithAlt(*this);
    setAccessibleName(tr("Transcript"));
    m_actions = new EditActions(*this);
    connectModel();
    notePlace();
    m_actions->update();
}

TranscriptView::~TranscriptView()
{
    // Qt still tells of the document's end while it takes the widget apart.
    document()->disconnect(m_blocks);
    disconnect(this, nullptr, this, nullptr);
}

void TranscriptView::connectModel()
{
    connect(m_model, &TranscriptModel::refreshed, this, &TranscriptView::showLines);
    connect(m_model, &TranscriptModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &TranscriptModel::doubtCountChanged, this, [this](int count) {
        m_actions->update();
        emit doubtsChanged(count);
    });
    connect(m_blocks, &LineBlocks::edited, this, &TranscriptView::takeEdit);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TranscriptView::notePlace);
    connect(this, &QTextEdit::selectionChanged, this, &TranscriptView::notePlace);
}

void TranscriptView::setPage(PageId page)
{
    if (page == m_model->page())
        return;
    if (m_composing)
        endComposition(true);
    m_walk.leave();
    m_typing.end();
    m_model->setPage(page);
    moveCursor(QTextCursor::Start);
    m_untouchedSincePage = true;
    notePlace();
    m_actions->update();
}

PageId TranscriptView::page() const
{
    return m_model->page();
}

void TranscriptView::setThreshold(double threshold)
{
    m_model->setThreshold(threshold);
    viewport()->update();
}

QList<QAction*> TranscriptView::editActions() const
{
    return m_actions->all();
}

// Brings the editor to the model's lines. While an input method composes nothing may move under it; then this
// comes at the end of the composition.
void TranscriptView::showLines()
{
    if (m_composing)
        return;
    const LineId line = m_blocks->idAt(textCursor().blockNumber());
    const int offset = textCursor().positionInBlock();
    const bool untouched = m_untouchedSincePage;
    m_blocks->show(m_model->lines());
    // Text that comes while nobody was in it pushes the caret to its end; the person begins at its beginning.
    if (untouched)
        moveCursor(QTextCursor::Start);
    m_untouchedSincePage = untouched;
    const qsizetype row = m_model->transcript().indexOf(line);
    if (!untouched && row >= 0 && m_blocks->idAt(textCursor().blockNumber()) != line)
        putCaret(static_cast<int>(row), offset);
    setRowCount(m_model->rowCount());
    notePlace();
    m_actions->update();
    viewport()->update();
}

void TranscriptView::takeEdit(int first, const QList<LineId>& replaced, const QStringList& texts)
{
    const QList<TranscriptLine> lines = m_edits.rewritten(replaced, texts);
    QList<LineId> ids;
    std::ranges::transform(lines, std::back_inserter(ids), &TranscriptLine::id);
    m_blocks->adopt(first, ids);
    int before = first - 1;
    while (before >= 0 && m_model->transcript().indexOf(m_blocks->idAt(before)) < 0)
        --before;

    const bool decides = std::exchange(m_input.onDoubt, false);
    if (decides)
        m_typing.end();
    const int key = lines.size() == 1 && replaced.size() == 1 ? m_typing.keyFor(ids.constFirst()) : 0;
    m_edits.replace(replaced, m_blocks->idAt(before), lines, key);
    if (decides) {
        m_typing.end();
        m_walk.noteDecision(m_session.undoStack().index());
        m_input.decided = true;
    }
    m_input.edited = true;
    showLines();
}

int TranscriptView::currentRow() const
{
    return m_model->rowCount() == 0 ? -1 : std::min(textCursor().blockNumber(), m_model->rowCount() - 1);
}

const TranscriptLine* TranscriptView::currentLine() const
{
    const int row = currentRow();
    return row < 0 ? nullptr : &m_model->lines()[row];
}

qsizetype TranscriptView::currentGlyph() const
{
    const TranscriptLine* line = currentLine();
    if (!line)
        return 0;
    const QTextBlock block = document()->findBlockByNumber(currentRow());
    return glyphAt(*line, std::max(textCursor().selectionStart() - block.position(), 0));
}

std::pair<int, int> TranscriptView::selectedRows() const
{
    const QTextCursor cursor = textCursor();
    const int last = m_model->rowCount() - 1;
    return { std::min(document()->findBlock(cursor.selectionStart()).blockNumber(), last),
        std::min(document()->findBlock(cursor.selectionEnd()).blockNumber(), last) };
}

void TranscriptView::notePlace()
{
    if (textCursor().position() != 0)
        m_untouchedSincePage = false;
    const std::pair place(currentRow(), currentGlyph());
    viewport()->update();
    if (place == m_place)
        return;
    m_place = place;
    m_actions->update();
    if (const TranscriptLine* line = currentLine())
        setAccessibleDescription(
            tr("Line %1: %n doubtful character(s).", nullptr, m_model->doubtsIn(*line)).arg(place.first + 1));
    else
        setAccessibleDescription({});
    emit placeChanged(place.first, place.second);
}

void TranscriptView::putCaret(int row, qsizetype position)
{
    const QTextBlock block = document()->findBlockByNumber(row);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::min(static_cast<int>(position), block.length() - 1));
    setTextCursor(cursor);
}

void TranscriptView::goTo(int row, qsizetype glyph)
{
    if (row < 0 || row >= m_model->rowCount() || m_composing)
        return;
    m_walk.leave();
    m_typing.end();
    m_untouchedSincePage = false;
    putCaret(row, positionOf(m_model->lines()[row], std::max<qsizetype>(glyph, 0)));
    ensureCursorVisible();
}

void TranscriptView::selectGlyphs(int row, qsizetype glyph, qsizetype count)
{
    if (row < 0 || row >= m_model->rowCount() || m_composing)
        return;
    const TranscriptLine& line = m_model->lines()[row];
    const int start = document()->findBlockByNumber(row).position();
    QTextCursor cursor(document());
    cursor.setPosition(start + static_cast<int>(positionOf(line, glyph)));
    cursor.setPosition(start + static_cast<int>(positionOf(line, glyph + count)), QTextCursor::KeepAnchor);
    m_untouchedSincePage = false;
    setTextCursor(cursor);
    ensureCursorVisible();
}

} // namespace handlens
