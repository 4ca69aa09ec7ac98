// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/consensus.h"

#include "compare/ballot.h"

#include <algorithm>
#include <numeric>

namespace handlens {

namespace {

constexpr QStringView lineEnd = u"\n";

/// The winner's glyph as its most confident reader has it.
Glyph bestGlyph(const Candidate& winner, const AlignedColumn& column, const Ballot& ballot)
{
    const Glyph* best = nullptr;
    for (const qsizetype reader : winner.readers) {
        const Glyph* glyph = ballot.glyphOf(reader, column);
        if (glyph && (!best || glyph->score.unit.value_or(-1) > best->score.unit.value_or(-1)))
            best = glyph;
    }
    Q_ASSERT(best);
    return *best;
}

/// The mean confidence of those who voted for `winner`; nothing when none gave one.
std::optional<double> supportersConfidence(
    const Candidate& winner, const AlignedColumn& column, const Ballot& ballot)
{
    double sum = 0;
    int scored = 0;
    for (const qsizetype reader : winner.readers) {
        const Glyph* glyph = ballot.glyphOf(reader, column);
        if (glyph && glyph->score.unit) {
            sum += *glyph->score.unit;
            ++scored;
        }
    }
    return scored == 0 ? std::nullopt : std::optional(sum / scored);
}

QList<Alternative> alternatives(const QList<Candidate>& candidates)
{
    const double all = std::accumulate(candidates.begin(), candidates.end(), 0.0,
        [](double sum, const Candidate& each) { return sum + each.votes; });
    QList<Alternative> others;
    for (const Candidate& each : candidates.sliced(1)) {
        if (!each.text.isEmpty() && each.text != lineEnd)
            others << Alternative { each.text, each.votes / all };
    }
    return others;
}

Glyph elected(const QList<Candidate>& candidates, const AlignedColumn& column, const Ballot& ballot)
{
    const Candidate& winner = candidates.first();
    const double runnerUp = std::max(ballot.abstentions(), candidates.size() > 1 ? candidates[1].votes : 0.0);
    const double lead = std::max(0.0, 1 - runnerUp / winner.votes);
    Glyph glyph = bestGlyph(winner, column, ballot);
    glyph.text = winner.text;
    glyph.score = { std::min(lead, supportersConfidence(winner, column, ballot).value_or(1)), std::nullopt,
        ScoredAt::Glyph };
    glyph.alternatives = alternatives(candidates);
    return glyph;
}

/// The row's glyphs, cut where most readers end a line.
QList<ConsensusLine> votedLines(const AlignedRow& row, qsizetype index, const Ballot& ballot)
{
    QList<ConsensusLine> lines { ConsensusLine { {}, index, {} } };
    for (qsizetype i = 0; i < row.columns.size(); ++i) {
        const QList<Candidate> candidates = ballot.count(row.columns[i]);
        const QString& text = candidates.first().text;
        if (text == lineEnd)
            lines << ConsensusLine { {}, index, {} };
        else if (!text.isEmpty()) {
            lines.last().line.glyphs << elected(candidates, row.columns[i], ballot);
            lines.last().columns << i;
        }
    }
    return lines;
}

/// Whose lines tell where the voted ones are: a reader that has as many in the row, the pivot first; one that
/// knows where they are, if any does.
std::optional<qsizetype> modelOf(const QList<QList<Line>>& readings, const AlignedRow& row, qsizetype lines)
{
    QList<qsizetype> readers { row.pivot };
    for (qsizetype reader = 0; reader < row.lines.size(); ++reader)
        readers << reader;
    readers.removeIf([&](qsizetype reader) { return row.lines[reader].size() != lines; });
    const auto isPlaced = [&](qsizetype reader) {
        return std::ranges::none_of(
            row.lines[reader], [&](qsizetype line) { return readings[reader][line].polygon.isEmpty(); });
    };
    const auto placed = std::ranges::find_if(readers, isPlaced);
    if (placed != readers.end())
        return *placed;
    return readers.isEmpty() ? std::nullopt : std::optional(readers.constFirst());
}

QPolygonF aroundAll(const QList<QList<Line>>& readings, const AlignedRow& row)
{
    QRectF box;
    for (qsizetype reader = 0; reader < row.lines.size(); ++reader) {
        for (const qsizetype line : row.lines[reader])
            box |= readings[reader][line].polygon.boundingRect();
    }
    return rectPolygon(box);
}

void place(QList<ConsensusLine>& lines, const QList<QList<Line>>& readings, const AlignedRow& row)
{
    const std::optional<qsizetype> model = modelOf(readings, row, lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        Line& line = lines[i].line;
        const Line& like = model ? readings[*model][row.lines[*model][i]]
                                 : readings[row.pivot][row.lines[row.pivot].first()];
        line.polygon = model ? like.polygon : aroundAll(readings, row);
        line.baseline = model ? like.baseline : QPolygonF();
        line.paragraph = like.paragraph;
        line.direction = like.direction;
        line.score.measuredAt = ScoredAt::Glyph;
    }
}

} // namespace

QList<ConsensusLine> consensus(const QList<QList<Line>>& readings, const AlignedPage& aligned)
{
    QList<ConsensusLine> all;
    for (qsizetype i = 0; i < aligned.rows.size(); ++i) {
        const AlignedRow& row = aligned.rows[i];
        QList<ConsensusLine> lines = votedLines(row, i, Ballot(readings, row));
        place(lines, readings, row);
        if (!row.columns.isEmpty()) // where nobody read a character, an empty line is what all say
            lines.removeIf([](const ConsensusLine& each) { return each.line.glyphs.isEmpty(); });
        all << lines;
    }
    return all;
}

QString textOf(const QList<ConsensusLine>& lines)
{
    QStringList texts;
    std::ranges::transform(
        lines, std::back_inserter(texts), [](const ConsensusLine& each) { return each.line.text(); });
    return texts.join(u'\n');
}

} // namespace handlens
