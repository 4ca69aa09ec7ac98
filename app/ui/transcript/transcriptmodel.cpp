// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/transcriptmodel.h"

#include "base/graphemes.h"
#include "document/doubts.h"
#include "session/session.h"

#include <algorithm>

namespace handlens {

namespace {

QSet<LineId> idsOf(const QList<TranscriptLine>& lines)
{
    QSet<LineId> ids;
    for (const TranscriptLine& line : lines)
        ids.insert(line.id);
    return ids;
}

} // namespace

TranscriptModel::TranscriptModel(Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session, &Session::transcriptChanged, this, [this](PageId page) {
        if (page == m_page)
            refresh();
    });
    connect(&session, &Session::pagesChanged, this, &TranscriptModel::refresh);
}

void TranscriptModel::setPage(PageId page)
{
    if (page == m_page)
        return;
    beginResetModel();
    m_page = page;
    const Page* shown = m_session.document().page(page);
    m_transcript = shown ? shown->transcript : Transcript {};
    endResetModel();
    countDoubts();
    emit refreshed();
}

void TranscriptModel::setThreshold(double threshold)
{
    if (threshold == m_threshold)
        return;
    m_threshold = threshold;
    if (!lines().isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1), { DoubtsRole, Qt::AccessibleTextRole });
    countDoubts();
}

int TranscriptModel::doubtsIn(const TranscriptLine& line) const
{
    return static_cast<int>(std::ranges::count_if(
        line.glyphs, [this](const TranscriptGlyph& each) { return isDoubt(each, m_threshold); }));
}

int TranscriptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(lines().size());
}

QVariant TranscriptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TranscriptLine& line = lines()[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(line.text());
    case Qt::EditRole:
        return line.text();
    case Qt::AccessibleTextRole: {
        const int doubtful = doubtsIn(line);
        return doubtful == 0 ? line.text()
                             : tr("%1 (%n doubtful character(s))", nullptr, doubtful).arg(line.text());
    }
    case GlyphsRole:
        return QVariant::fromValue(line.glyphs);
    case DoubtsRole:
        return doubtsIn(line);
    case TouchedRole:
        return line.touched;
    case NumberRole:
        return index.row() + 1;
    default:
        return {};
    }
}

QHash<int, QByteArray> TranscriptModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({ { GlyphsRole, "glyphs" }, { DoubtsRole, "doubts" }, { TouchedRole, "touched" },
        { NumberRole, "number" } });
    return names;
}

void TranscriptModel::refresh()
{
    const Page* page = m_session.document().page(m_page);
    const QList<TranscriptLine> now = page ? page->transcript.lines : QList<TranscriptLine> {};
    if (now == lines())
        return;
    removeGone(now);
    reorder(now);
    insertNew(now);
    changeText(now);
    countDoubts();
    emit refreshed();
}

void TranscriptModel::removeGone(const QList<TranscriptLine>& now)
{
    const QSet<LineId> stay = idsOf(now);
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stay.contains(lines()[last].id))
            continue;
        int first = last;
        while (first > 0 && !stay.contains(lines()[first - 1].id))
            --first;
        beginRemoveRows({}, first, last);
        m_transcript.lines.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void TranscriptModel::reorder(const QList<TranscriptLine>& now)
{
    QList<TranscriptLine> ordered;
    for (const TranscriptLine& line : now) {
        if (const qsizetype at = m_transcript.indexOf(line.id); at >= 0)
            ordered << lines()[at];
    }
    if (std::ranges::equal(ordered, lines(), {}, &TranscriptLine::id, &TranscriptLine::id))
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& each : before) {
        const auto place = std::ranges::find(ordered, lines()[each.row()].id, &TranscriptLine::id);
        after << index(static_cast<int>(place - ordered.begin()));
    }
    m_transcript.lines = ordered;
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void TranscriptModel::insertNew(const QList<TranscriptLine>& now)
{
    for (int first = 0; first < now.size(); ++first) {
        const auto isNew = [this, &now](int row) { return m_transcript.indexOf(now[row].id) < 0; };
        if (!isNew(first))
            continue;
        int last = first;
        while (last + 1 < now.size() && isNew(last + 1))
            ++last;
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_transcript.lines.insert(row, now[row]);
        endInsertRows();
        first = last;
    }
}

void TranscriptModel::changeText(const QList<TranscriptLine>& now)
{
    for (int row = 0; row < now.size(); ++row) {
        if (lines()[row] == now[row])
            continue;
        m_transcript.lines[row] = now[row];
        emit dataChanged(index(row), index(row));
    }
}

void TranscriptModel::countDoubts()
{
    const int count = static_cast<int>(handlens::doubtCount(m_transcript, m_threshold));
    if (count == m_doubts)
        return;
    m_doubts = count;
    emit doubtCountChanged(count);
}

} // namespace handlens
