// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/markedtexts.h"

#include "base/graphemes.h"
#include "compare/judgement.h"

#include <QSet>

namespace handlens {

using namespace Qt::StringLiterals;

MarkedTexts::MarkedTexts(const ComparisonInput& input, const ExportedComparison& page)
    : m_page(page.comparison)
    , m_right(page.comparison.sides())
{
    noteDifferences();
    if (!page.reference)
        return;
    const QList<qsizetype> sides = shownSides(input, page);
    for (const qsizetype side : sides) {
        if (side != PageComparison::transcriptSide || input.text == TextSide::Transcript)
            judge(side, *page.reference, input.normalisation);
    }
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

void MarkedTexts::judge(qsizetype side, const QString& reference, const TextNormalisation& how)
{
    const QList<JudgedGlyph> glyphs = judged(m_page.lines()[side], reference, how);
    for (const JudgedGlyph& glyph : glyphs) {
        if (glyph.place)
            m_right[side][{ glyph.place->line, glyph.place->glyph }] = glyph.isRight();
    }
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

QList<MarkedRun> MarkedTexts::runs(qsizetype row, qsizetype side) const
{
    const AlignedRow& aligned = m_page.aligned().rows[row];
    if (!aligned.has(side))
        return {};
    const auto differing = m_differing.find(row);
    QList<MarkedRun> runs;
    for (qsizetype at = 0; at < aligned.columns.size(); ++at) {
        const bool differs = differing != m_differing.end() && differing->second.contains(at);
        const MarkedRun run = runAt(side, aligned.columns[at], differs);
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
