// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/lineedits.h"

#include "document/transcriptedit.h"
#include "session/session.h"
#include "transcript/transcriptmodel.h"

namespace handlens {

LineEdits::LineEdits(Session& session, const TranscriptModel& model)
    : m_session(session)
    , m_model(model)
{
}

const TranscriptLine& LineEdits::line(int row) const
{
    return m_model.lines()[row];
}

LineId LineEdits::idBefore(int row) const
{
    return row > 0 ? line(row - 1).id : LineId {};
}

QList<TranscriptLine> LineEdits::rewritten(const QList<LineId>& replaced, const QStringList& texts)
{
    if (texts.isEmpty())
        return {};
    TranscriptLine all;
    for (LineId id : replaced) {
        if (const qsizetype row = m_model.transcript().indexOf(id); row >= 0)
            all = all.id ? merged(all, m_model.lines()[row]) : m_model.lines()[row];
    }
    if (!all.id)
        all.id = m_session.newLineId();

    QList<TranscriptLine> lines { withText(all, texts.join(u'\n')) };
    qsizetype end = lines.constFirst().text().size();
    for (qsizetype i = texts.size() - 1; i > 0; --i) {
        end -= texts[i].size() + 1;
        const TranscriptLine whole = lines.takeFirst();
        const auto [first, second] = handlens::split(whole, glyphAt(whole, end), m_session.newLineId());
        lines.prepend(second);
        lines.prepend(first);
    }
    return lines;
}

void LineEdits::replace(
    const QList<LineId>& replaced, LineId after, const QList<TranscriptLine>& lines, int mergeKey)
{
    QList<LineId> there;
    for (LineId id : replaced) {
        if (m_model.transcript().indexOf(id) >= 0)
            there << id;
    }
    m_session.edit(tr("Typing"), { ReplaceLines { m_model.page(), there, after, lines } }, mergeKey);
}

void LineEdits::replaceRow(const QString& step, int row, const QList<TranscriptLine>& by)
{
    m_session.edit(step, { ReplaceLines { m_model.page(), { line(row).id }, idBefore(row), by } });
}

void LineEdits::confirm(int row, qsizetype glyph)
{
    replaceRow(tr("Confirm Character"), row, { withConfirmed(line(row), glyph) });
}

void LineEdits::confirmLine(int row)
{
    replaceRow(tr("Confirm Line"), row, { withAllConfirmed(line(row)) });
}

void LineEdits::takeReading(int row, qsizetype glyph, const QString& text)
{
    replaceRow(tr("Take Reading"), row, { withReplaced(line(row), glyph, text) });
}

void LineEdits::split(int row, qsizetype glyph)
{
    const auto [first, second] = handlens::split(line(row), glyph, m_session.newLineId());
    replaceRow(tr("Split Line"), row, { first, second });
}

void LineEdits::mergeWithNext(int row)
{
    const TranscriptLine both = merged(line(row), line(row + 1));
    m_session.edit(tr("Merge Lines"),
        { ReplaceLines { m_model.page(), { line(row).id, line(row + 1).id }, idBefore(row), { both } } });
}

void LineEdits::move(int row, int rows)
{
    QList<LineId> order;
    for (const TranscriptLine& each : m_model.lines())
        order << each.id;
    order.move(row, row + rows);
    TranscriptLine moved = line(row);
    moved.touched = true;
    m_session.edit(tr("Move Line"),
        { ReplaceLines { m_model.page(), { moved.id }, idBefore(row), { moved } },
            OrderLines { m_model.page(), order } });
}

void LineEdits::remove(int first, int last)
{
    QList<LineId> ids;
    for (int row = first; row <= last; ++row)
        ids << line(row).id;
    m_session.edit(tr("Delete %n Line(s)", nullptr, static_cast<int>(ids.size())),
        { ReplaceLines { m_model.page(), ids, idBefore(first), {}, true } });
}

void LineEdits::insertBelow(int row)
{
    TranscriptLine typed;
    typed.id = m_session.newLineId();
    typed.touched = true;
    m_session.edit(tr("Insert Line"), { ReplaceLines { m_model.page(), {}, idBefore(row + 1), { typed } } });
}

} // namespace handlens
