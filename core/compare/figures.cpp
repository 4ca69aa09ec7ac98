// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figures.h"

#include <algorithm>
#include <numeric>

namespace handlens {

namespace {

EditCounts& operator+=(EditCounts& counts, const EditCounts& other)
{
    counts.reference += other.reference;
    counts.substitutions += other.substitutions;
    counts.deletions += other.deletions;
    counts.insertions += other.insertions;
    counts.correct += other.correct;
    return counts;
}

} // namespace

Figures& Figures::operator+=(const Figures& other)
{
    characters += other.characters;
    words += other.words;
    scored += other.scored;
    correctButDoubted += other.correctButDoubted;
    wrongButConfident += other.wrongButConfident;
    return *this;
}

EditCounts countsOf(const QList<JudgedGlyph>& glyphs)
{
    EditCounts counts;
    for (const JudgedGlyph& glyph : glyphs) {
        counts.reference += glyph.reference.isEmpty() ? 0 : 1;
        if (glyph.isRight())
            ++counts.correct;
        else if (glyph.read.isEmpty())
            ++counts.deletions;
        else if (glyph.reference.isEmpty())
            ++counts.insertions;
        else
            ++counts.substitutions;
    }
    return counts;
}

Figures figuresOf(
    const QList<Line>& reading, const QString& reference, double threshold, const TextNormalisation& how)
{
    const QString text = Recognition { .lines = reading }.text();
    return figuresOf(judged(reading, reference, how), wordErrors(reference, text, how), threshold);
}

Figures figuresOf(const QList<JudgedGlyph>& glyphs, const EditCounts& words, double threshold)
{
    Figures figures { .characters = countsOf(glyphs), .words = words };
    for (const JudgedGlyph& glyph : glyphs) {
        if (!glyph.confidence)
            continue;
        ++figures.scored;
        const bool doubted = *glyph.confidence < threshold;
        figures.correctButDoubted += doubted && glyph.isRight() ? 1 : 0;
        figures.wrongButConfident += !doubted && !glyph.isRight() ? 1 : 0;
    }
    return figures;
}

Figures sum(const QList<Figures>& pages)
{
    return std::accumulate(
        pages.begin(), pages.end(), Figures(), [](Figures all, const Figures& page) { return all += page; });
}

} // namespace handlens
