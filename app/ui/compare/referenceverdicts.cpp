// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/referenceverdicts.h"

namespace handlens {

ReferenceVerdicts::ReferenceVerdicts(const PageComparison& comparison, const QString& reference)
{
    QList<QList<JudgedGlyph>> judgements;
    for (const QList<Line>& lines : comparison.lines()) {
        QList<QList<Verdict>> verdicts;
        for (const Line& line : lines)
            verdicts << QList<Verdict>(line.glyphs.size() + 1, Verdict::None);
        judgements << judged(lines, reference);
        for (const JudgedGlyph& each : std::as_const(judgements.last())) {
            if (each.place)
                verdicts[each.place->line][each.place->glyph]
                    = each.isRight() ? Verdict::Right : Verdict::Wrong;
        }
        m_sides << verdicts;
    }
    m_omissions = Omissions(comparison, judgements);
}

Verdict ReferenceVerdicts::at(qsizetype side, const std::optional<GlyphPlace>& place) const
{
    return place && side < m_sides.size() ? m_sides[side][place->line][place->glyph] : Verdict::None;
}

} // namespace handlens
