// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/lineblocks.h"

#include "transcript/tokenobject.h"

#include <QScopedValueRollback>
#include <QSet>
#include <QTextBlock>

#include <algorithm>

namespace handlens {

LineBlocks::LineBlocks(QTextDocument& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this, [this](int from, int removed, int added) {
        m_lastRange = { from, removed, added };
    });
    connect(&document, &QTextDocument::contentsChanged, this, [this] {
        if (!m_showing && !m_held)
            takeEdit(m_lastRange);
    });
}

QList<LineId> LineBlocks::ids() const
{
    QList<LineId> all;
    std::ranges::transform(m_rows, std::back_inserter(all), &Row::id);
    return all;
}

LineId LineBlocks::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : LineId {};
}

void LineBlocks::show(const QList<TranscriptLine>& lines)
{
    const QScopedValueRollback showing(m_showing, true);
    QSet<LineId> stay;
    for (const TranscriptLine& line : lines)
        stay.insert(line.id);
    for (qsizetype row = m_rows.size() - 1; row >= 0; --row) {
        if (!stay.contains(m_rows[row].id))
            removeRow(row);
    }
    for (qsizetype row = 0; row < lines.size(); ++row) {
        const QString text = lines[row].text();
        const auto it = std::ranges::find(m_rows.begin() + row, m_rows.end(), lines[row].id, &Row::id);
        if (it == m_rows.end()) {
            insertRow(row, { lines[row].id, text });
            continue;
        }
        if (const qsizetype from = it - m_rows.begin(); from != row) {
            const Row moved = *it;
            removeRow(from);
            insertRow(row, moved);
        }
        if (m_rows[row].text != text)
            changeRow(row, text);
    }
}

void LineBlocks::release()
{
    m_held = false;
    takeEdit({});
}

void LineBlocks::takeHeld()
{
    takeEdit({});
}

void LineBlocks::revert()
{
    m_held = false;
    const QStringList now = texts();
    const Span span = spanOf({}, now);
    const bool sameRows = span.oldCount == span.newCount;
    for (int i = 0; sameRows && i < span.newCount; ++i)
        m_rows[span.first + i].text = now[span.first + i];
    if (sameRows)
        return;
    m_rows.remove(span.first, span.oldCount);
    for (int i = 0; i < span.newCount; ++i)
        m_rows.insert(span.first + i, { {}, now[span.first + i] });
}

void LineBlocks::adopt(int first, const QList<LineId>& ids)
{
    for (qsizetype i = 0; i < ids.size() && first + i < m_rows.size(); ++i)
        m_rows[first + i].id = ids[i];
}

QStringList LineBlocks::texts() const
{
    QStringList all;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
        all << textWithTokens(block);
    return all;
}

int LineBlocks::rowAt(int position) const
{
    qsizetype end = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        end += m_rows[row].text.size() + 1;
        if (position < end)
            return row;
    }
    return static_cast<int>(m_rows.size()) - 1;
}

// The rows a change can have touched: from the range the document gave, where it adds up, else all; then
// without the rows at both ends that are as they were.
LineBlocks::Span LineBlocks::spanOf(const std::optional<Range>& range, const QStringList& texts) const
{
    const int blocks = static_cast<int>(texts.size());
    Span span { 0, static_cast<int>(m_rows.size()), blocks };
    if (range && !m_rows.isEmpty()) {
        const int first = rowAt(range->from);
        const int lastOld = rowAt(range->from + range->removed);
        const int end = std::min(range->from + range->added, m_document.characterCount() - 1);
        const int lastNew = m_document.findBlock(end).blockNumber();
        const Span told { first, lastOld - first + 1, lastNew - first + 1 };
        if (m_rows.size() - told.oldCount + told.newCount == blocks)
            span = told;
    }
    while (span.oldCount > 0 && span.newCount > 0 && m_rows[span.first].text == texts[span.first]) {
        ++span.first;
        --span.oldCount;
        --span.newCount;
    }
    while (span.oldCount > 0 && span.newCount > 0
        && m_rows[span.first + span.oldCount - 1].text == texts[span.first + span.newCount - 1]) {
        --span.oldCount;
        --span.newCount;
    }
    return span;
}

void LineBlocks::takeEdit(const std::optional<Range>& range)
{
    const QStringList now = texts();
    if (m_rows.isEmpty() && now.size() == 1 && now.constFirst().isEmpty())
        return;
    const Span span = spanOf(range, now);
    if (span.oldCount == 0 && span.newCount == 0)
        return;
    const QStringList changed = now.sliced(span.first, span.newCount);
    const QList<LineId> replaced = ids().sliced(span.first, span.oldCount);
    m_rows.remove(span.first, span.oldCount);
    for (qsizetype i = 0; i < changed.size(); ++i)
        m_rows.insert(span.first + i, { {}, changed[i] });
    emit edited(span.first, replaced, changed);
}

void LineBlocks::removeRow(qsizetype row)
{
    const QTextBlock block = m_document.findBlockByNumber(static_cast<int>(row));
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    // The last of several rows goes together with the break before it, the others with the one behind.
    if (!cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor) && row > 0) {
        cursor.setPosition(block.position() - 1);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    m_rows.removeAt(row);
}

void LineBlocks::insertRow(qsizetype row, const Row& what)
{
    QTextCursor cursor(&m_document);
    if (!m_rows.isEmpty() && row < m_rows.size()) {
        cursor.setPosition(m_document.findBlockByNumber(static_cast<int>(row)).position());
        cursor.insertBlock();
        cursor.movePosition(QTextCursor::PreviousBlock);
    } else if (!m_rows.isEmpty()) {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock();
    }
    insertWithTokens(cursor, what.text);
    m_rows.insert(row, what);
}

void LineBlocks::changeRow(qsizetype row, const QString& text)
{
    const QString& old = m_rows[row].text;
    const qsizetype common = std::min(old.size(), text.size());
    qsizetype head = 0;
    while (head < common && old[head] == text[head])
        ++head;
    qsizetype tail = 0;
    while (tail < common - head && old[old.size() - 1 - tail] == text[text.size() - 1 - tail])
        ++tail;
    const int start = m_document.findBlockByNumber(static_cast<int>(row)).position();
    QTextCursor cursor(&m_document);
    cursor.beginEditBlock();
    cursor.setPosition(start + static_cast<int>(head));
    cursor.setPosition(start + static_cast<int>(old.size() - tail), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    insertWithTokens(cursor, text.sliced(head, text.size() - head - tail));
    cursor.endEditBlock();
    m_rows[row].text = text;
}

} // namespace handlens
