// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/ballot.h"

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr double notGiven = 0.5; ///< confidence where a reader gave none: neither for nor against

double weight(double confidence)
{
    return 0.5 + confidence / 2;
}

/// Of all glyphs of the reader's lines in the row.
double meanConfidence(const QList<Line>& reading, const QList<qsizetype>& lines)
{
    double sum = 0;
    int scored = 0;
    for (const qsizetype line : lines) {
        for (const Glyph& glyph : reading[line].glyphs) {
            sum += glyph.score.unit.value_or(0);
            scored += glyph.score.unit ? 1 : 0;
        }
    }
    return scored == 0 ? notGiven : sum / scored;
}

} // namespace

Ballot::Ballot(const QList<QList<Line>>& readings, const AlignedRow& row)
    : m_readings(readings)
    , m_row(row)
{
    for (qsizetype reader = 0; reader < readings.size(); ++reader) {
        m_meanConfidence << meanConfidence(readings[reader], row.lines[reader]);
        m_abstentions += row.has(reader) ? 0 : weight(notGiven);
    }
}

const Glyph* Ballot::glyphOf(qsizetype reader, const AlignedColumn& column) const
{
    return glyphAt(m_readings[reader], column.places[reader]);
}

double Ballot::weightOf(qsizetype reader, const AlignedColumn& column) const
{
    if (const Glyph* glyph = glyphOf(reader, column))
        return weight(glyph->score.unit.value_or(notGiven));
    return weight(m_meanConfidence[reader]);
}

QList<Candidate> Ballot::count(const AlignedColumn& column) const
{
    QList<Candidate> candidates;
    for (qsizetype reader = 0; reader < m_readings.size(); ++reader) {
        if (!m_row.has(reader))
            continue;
        const std::optional<GlyphPlace>& place = column.places[reader];
        const QString text = place ? textAt(m_readings[reader], *place) : QString();
        auto known = std::ranges::find(candidates, text, &Candidate::text);
        if (known == candidates.end())
            known = candidates.insert(known, Candidate { text });
        known->votes += weightOf(reader, column);
        known->readers << reader;
    }
    std::ranges::stable_sort(
        candidates, [this](const Candidate& a, const Candidate& b) { return standsBefore(a, b); });
    return candidates;
}

/// Sums of the same weights in another order may differ in their last bits: compared with some tolerance, in
/// steps, so that the order stays one.
bool Ballot::standsBefore(const Candidate& a, const Candidate& b) const
{
    const auto steps = [](const Candidate& each) { return std::llround(each.votes * 1e9); };
    if (steps(a) != steps(b))
        return steps(a) > steps(b);
    if (a.text.isEmpty() != b.text.isEmpty())
        return b.text.isEmpty();
    return a.readers.contains(m_row.pivot) && !b.readers.contains(m_row.pivot);
}

} // namespace handlens
