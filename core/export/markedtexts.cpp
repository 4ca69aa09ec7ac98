// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/markedtexts.h"

#include "base/graphemes.h"

#include <QSet>

namespace handlens {

using namespace Qt::StringLiterals;

MarkedTexts::MarkedTexts(const ComparisonInput& input, const ExportedComparison& page)
    : m_page(page.comparison)
    , m_right(page.comparison.sides())
{
    noteDifferences();
    if (page.reference)
        judge(input, *page.reference);
}

void MarkedTexts::noteDifferences()
{
    for (const Difference& difference : m_page.differences()) {
        const AlignedRow& row = m_page.aligned().rows[difference.row];
        std::set<qsizetype>& columns = m_differing[difference.row];
        for (qsizetype at = difference.first; at < difference.first + difference.count; ++at) {
            // That a line is missing says nothing about the characters of those who have it.
            if (!difference.wholeLine || sidesDiffer(row, row.columns[at]))
                columns.insert(at);
        }
    }
}

// The reference itself is held against its text too: it has the place of what others left out.
void MarkedTexts::judge(const ComparisonInput& input, const QString& reference)
{
    QList<QList<JudgedGlyph>> judgements;
    for (qsizetype side = 0; side < m_page.sides(); ++side) {
        judgements << judged(m_page.lines()[side], reference, input.normalisation);
        if (side == PageComparison::transcriptSide && input.text != TextSide::Transcript)
            continue;
        for (const JudgedGlyph& glyph : std::as_const(judgements.last())) {
            if (glyph.place)
                m_right[side][{ glyph.place->line, glyph.place->glyph }] = glyph.isRight();
        }
    }
    m_omissions = Omissions(m_page, judgements);
}

bool MarkedTexts::sidesDiffer(const AlignedRow& row, const AlignedColumn& column) const
{
    QSet<QString> texts;
    for (qsizetype side = 0; side < m_page.sides(); ++side) {
        const std::optional<GlyphPlace>& place = column.places[side];
        const QString text = place ? textAt(m_page.lines()[side], *place) : QString();
        if (row.has(side))
            texts << (isSpace(text) ? u" "_s : text);
    }
    return texts.size() > 1;
}

MarkedRun MarkedTexts::runAt(qsizetype side, const AlignedColumn& column, bool differing) const
{
    const std::optional<GlyphPlace>& place = column.places[side];
    if (!place)
        return { differing ? TextMark::Gap : TextMark::None, {} };
    const QString text = textAt(m_page.lines()[side], *place);
    const auto judgement = m_right[side].find({ place->line, place->glyph });
    if (judgement != m_right[side].end() && !judgement->second)
        return { TextMark::Wrong, text };
    if (!differing)
        return { TextMark::None, text };
    return { judgement == m_right[side].end() ? TextMark::Differs : TextMark::Right, text };
}

QList<MarkedRun> MarkedTexts::allRuns(qsizetype row, qsizetype side) const
{
    const AlignedRow& aligned = m_page.aligned().rows[row];
    const Omissions::InRow omitted = m_omissions.of(side, row);
    const auto differing = m_differing.find(row);
    QList<MarkedRun> runs;
    for (qsizetype at = 0; at <= aligned.columns.size(); ++at) {
        const auto leftOut = omitted.find(at);
        if (leftOut != omitted.end())
            runs << MarkedRun { TextMark::LeftOut, leftOut->second };
        if (at == aligned.columns.size() || !aligned.has(side))
            continue;
        const AlignedColumn& column = aligned.columns[at];
        if (leftOut == omitted.end() || column.places[side])
            runs << runAt(side, column, differing != m_differing.end() && differing->second.contains(at));
    }
    return runs;
}

QList<MarkedRun> MarkedTexts::runs(qsizetype row, qsizetype side) const
{
    const QList<MarkedRun> all = allRuns(row, side);
    QList<MarkedRun> runs;
    for (const MarkedRun& run : all) {
        if (run.mark == TextMark::None && run.text.isEmpty())
            continue;
        if (!runs.isEmpty() && runs.last().mark == run.mark)
            runs.last().text += run.text;
        else
            runs << run;
    }
    return runs;
}

} // namespace handlens
