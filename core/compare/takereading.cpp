// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/takereading.h"

#include "document/merge.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace handlens {

namespace {

constexpr qsizetype transcriptSide = PageComparison::transcriptSide;

/// Columns of a row, from `first` to before `end`.
struct Columns {
    qsizetype first = 0;
    qsizetype end = 0;
    [[nodiscard]] bool contains(qsizetype column) const { return column >= first && column < end; }
};

/// What a person chose. What the transcript said there before stays on offer.
TranscriptGlyph chosen(const Glyph& glyph, const TranscriptGlyph* before)
{
    if (before && before->glyph.text == glyph.text)
        return { before->glyph, true };
    TranscriptGlyph now { glyph, true };
    if (before && !before->certain) {
        now.glyph.alternatives.removeIf(
            [before](const Alternative& each) { return each.text == before->glyph.text; });
        now.glyph.alternatives.prepend({ before->glyph.text, before->glyph.score.unit });
    }
    return now;
}

/// Names the lines that come into a transcript. One that lies where the person deleted a line is that line,
/// back again: it is deleted no longer, and older undo steps that name it still fit.
class IncomingLines final
{
public:
    IncomingLines(const Transcript& transcript, const NewLineId& newId)
        : m_transcript(transcript)
        , m_newId(newId)
    {
    }

    [[nodiscard]] LineId idAt(const QPolygonF& polygon)
    {
        const RemovedLine* deleted = deletedAt(m_transcript, polygon.boundingRect());
        if (!deleted || m_back.contains(deleted->id) || m_transcript.indexOf(deleted->id) >= 0)
            return m_newId();
        m_back.insert(deleted->id);
        return deleted->id;
    }

private:
    const Transcript& m_transcript;
    const NewLineId& m_newId;
    QSet<LineId> m_back;
};

/// `made` in two parts: the lines that the person had deleted, each with the line before it, and all others.
struct Returning {
    QList<TranscriptLine> others;
    QList<std::pair<LineId, TranscriptLine>> back;

    Returning(const Transcript& transcript, LineId before, const QList<TranscriptLine>& made)
    {
        for (const TranscriptLine& line : made) {
            if (std::ranges::find(transcript.removed, line.id, &RemovedLine::id) == transcript.removed.end())
                others << line;
            else
                back << std::pair(before, line);
            before = line.id;
        }
    }

    /// One each, apart from the others: what takes such a command back deletes all lines it had put in.
    [[nodiscard]] QList<Command> commands(PageId page) const
    {
        QList<Command> all;
        for (const auto& [before, line] : back)
            all << ReplaceLines { page, {}, before, { line }, false };
        return all;
    }
};

/// Makes the lines of one row with what `side` says in some columns.
class RowRewrite final
{
public:
    RowRewrite(const PageComparison& comparison, qsizetype row, qsizetype side)
        : m_comparison(comparison)
        , m_row(comparison.aligned().rows[row])
        , m_index(row)
        , m_side(side)
    {
    }

    [[nodiscard]] QList<TranscriptLine> lines(const Columns& taken, const NewLineId& newId) const
    {
        QList<TranscriptLine> made = outlines(glyphs(taken));
        const QList<TranscriptLine> old = transcriptLines();
        IncomingLines incoming(m_comparison.transcript(), newId);
        for (qsizetype i = 0; i < made.size(); ++i) {
            made[i].id = i < old.size() ? old[i].id : incoming.idAt(made[i].polygon);
            made[i].touched = true;
        }
        return made;
    }

    [[nodiscard]] QList<TranscriptLine> transcriptLines() const
    {
        QList<TranscriptLine> old;
        for (const qsizetype line : m_row.lines[transcriptSide])
            old << m_comparison.transcript().lines[line];
        return old;
    }

    /// Puts `made` where the row's lines stand, or belong.
    [[nodiscard]] QList<Command> replacedBy(PageId page, const QList<TranscriptLine>& made) const
    {
        QList<LineId> ids;
        for (const TranscriptLine& line : transcriptLines())
            ids << line.id;
        QList<Command> commands;
        while (ids.size() > 1) // they need not be neighbours
            commands << ReplaceLines { page, { ids.takeLast() }, {}, {}, made.isEmpty() };
        const Returning returning(m_comparison.transcript(), lineBefore(), made);
        if (!ids.isEmpty() || !returning.others.isEmpty())
            commands << ReplaceLines { page, ids, lineBefore(), returning.others, made.isEmpty() };
        return commands + returning.commands(page);
    }

private:
    [[nodiscard]] const TranscriptGlyph* transcriptGlyph(const AlignedColumn& column) const
    {
        const std::optional<GlyphPlace>& place = column.places[transcriptSide];
        if (!place)
            return nullptr;
        const QList<TranscriptGlyph>& glyphs = m_comparison.transcript().lines[place->line].glyphs;
        return place->glyph < glyphs.size() ? &glyphs[place->glyph] : nullptr;
    }

    /// By line.
    [[nodiscard]] QList<QList<TranscriptGlyph>> glyphs(const Columns& taken) const
    {
        QList<QList<TranscriptGlyph>> lines { {} };
        for (qsizetype at = 0; at < m_row.columns.size(); ++at) {
            const AlignedColumn& column = m_row.columns[at];
            const qsizetype from = taken.contains(at) ? m_side : transcriptSide;
            const std::optional<GlyphPlace>& place = column.places[from];
            if (!place)
                continue;
            const QList<Glyph>& read = m_comparison.lines()[from][place->line].glyphs;
            if (place->glyph == read.size())
                lines << QList<TranscriptGlyph>();
            else if (!taken.contains(at))
                lines.last() << *transcriptGlyph(column);
            else
                lines.last() << chosen(read[place->glyph], transcriptGlyph(column));
        }
        return lines;
    }

    /// Lines around `glyphs`: where the transcript has as many its own, else the side's, else around all.
    [[nodiscard]] QList<TranscriptLine> outlines(const QList<QList<TranscriptGlyph>>& glyphs) const
    {
        const QList<TranscriptLine> old = transcriptLines();
        QList<TranscriptLine> read;
        for (const qsizetype line : m_row.lines[m_side])
            read << transcriptLine(m_comparison.lines()[m_side][line], {}, m_comparison.recognition(m_side));
        const QList<TranscriptLine>& model = old.size() == glyphs.size() || read.isEmpty() ? old : read;
        QRectF around;
        for (const TranscriptLine& line : model)
            around |= line.polygon.boundingRect();
        QList<TranscriptLine> made;
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            TranscriptLine line = model.size() == glyphs.size() ? model[i] : model.constFirst();
            if (model.size() != glyphs.size() && !around.isEmpty())
                line.polygon = rectPolygon(around);
            line.glyphs = glyphs[i];
            made << line;
        }
        return made;
    }

    /// The transcript's line that stands before the row.
    [[nodiscard]] LineId lineBefore() const
    {
        const QList<TranscriptLine>& lines = m_comparison.transcript().lines;
        if (m_row.has(transcriptSide)) {
            const qsizetype first = m_row.lines[transcriptSide].constFirst();
            return first > 0 ? lines[first - 1].id : LineId();
        }
        for (qsizetype row = m_index - 1; row >= 0; --row) {
            const QList<qsizetype>& there = m_comparison.aligned().rows[row].lines[transcriptSide];
            if (!there.isEmpty())
                return lines[there.constLast()].id;
        }
        return {};
    }

    const PageComparison& m_comparison;
    const AlignedRow& m_row;
    qsizetype m_index;
    qsizetype m_side;
};

QList<Command> rewrite(const PageComparison& comparison, PageId page, const Difference& where, qsizetype side,
    const NewLineId& newId)
{
    const RowRewrite row(comparison, where.row, side);
    const QList<TranscriptLine> old = row.transcriptLines();
    QList<TranscriptLine> made;
    if (comparison.aligned().rows[where.row].has(side))
        made = row.lines({ where.first, where.first + where.count }, newId);
    if (made == old)
        return {};
    return row.replacedBy(page, made);
}

} // namespace

QList<Command> takeReading(const PageComparison& comparison, PageId page, const Difference& difference,
    qsizetype side, const NewLineId& newId)
{
    return rewrite(comparison, page, difference, side, newId);
}

QList<Command> takeLine(
    const PageComparison& comparison, PageId page, qsizetype row, qsizetype side, const NewLineId& newId)
{
    return rewrite(
        comparison, page, { row, 0, comparison.aligned().rows[row].columns.size(), true }, side, newId);
}

QList<Command> takePage(const PageComparison& comparison, PageId page, qsizetype side, const NewLineId& newId)
{
    const QList<Line>& read = comparison.lines()[side];
    QList<LineId> ids(read.size());
    for (const AlignedRow& row : comparison.aligned().rows) {
        const QList<qsizetype>& old = row.lines[transcriptSide];
        for (qsizetype i = 0; i < std::min(old.size(), row.lines[side].size()); ++i)
            ids[row.lines[side][i]] = comparison.transcript().lines[old[i]].id;
    }
    IncomingLines incoming(comparison.transcript(), newId);
    QList<TranscriptLine> lines;
    for (qsizetype i = 0; i < read.size(); ++i) {
        const LineId id = ids[i] ? ids[i] : incoming.idAt(read[i].polygon);
        lines << transcriptLine(read[i], id, comparison.recognition(side));
    }
    if (lines == comparison.transcript().lines)
        return {};
    const Returning returning(comparison.transcript(), {}, lines);
    return QList<Command> { SetLines { page, returning.others } } + returning.commands(page);
}

QList<Command> keepReading(const PageComparison& comparison, PageId page, const Difference& difference)
{
    return rewrite(comparison, page, difference, transcriptSide, [] { return LineId(); });
}

} // namespace handlens
