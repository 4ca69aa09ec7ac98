// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/comparedheat.h"

#include "base/graphemes.h"

#include <algorithm>

namespace handlens {

namespace {

// The readers alone, as core/compare/heatmodes.h wants them.
struct Readers {
    explicit Readers(const PageComparison& comparison)
        : lines(comparison.lines().sliced(1))
        , aligned(comparison.aligned())
    {
        for (AlignedRow& row : aligned.rows) {
            row.lines.removeFirst();
            for (AlignedColumn& column : row.columns)
                column.places.removeFirst();
        }
    }

    QList<QList<Line>> lines;
    AlignedPage aligned;
};

QList<GlyphHeat> heats(const Readers& readers, HeatMode mode)
{
    QList<GlyphHeat> all;
    for (qsizetype reader = 0; reader < readers.lines.size(); ++reader)
        all << (mode == HeatMode::WorstOfAll ? worstConfidences(readers.lines, readers.aligned, reader)
                                             : agreementShares(readers.lines, readers.aligned, reader));
    return all;
}

bool saySame(const Glyph& a, const Glyph& b)
{
    return a.text.normalized(QString::NormalizationForm_C) == b.text.normalized(QString::NormalizationForm_C)
        || (isSpace(a.text) && isSpace(b.text));
}

// What the readers' heat says of a character of the transcript; where no reader says it, none agrees.
std::optional<double> heatLike(const Glyph& glyph, const AlignedColumn& column, const Readers& readers,
    const QList<GlyphHeat>& all, HeatMode mode)
{
    for (qsizetype reader = 0; reader < readers.lines.size(); ++reader) {
        const std::optional<GlyphPlace>& place = column.places[reader + 1];
        const Glyph* const read = glyphAt(readers.lines[reader], place);
        if (read && (mode == HeatMode::WorstOfAll || saySame(*read, glyph)))
            return all[reader][place->line][place->glyph];
    }
    return mode == HeatMode::Disagreement ? std::optional(0.0) : std::nullopt;
}

} // namespace

qsizetype sideOf(const PageComparison& comparison, RecognitionId reading)
{
    for (qsizetype side = 0; side < comparison.sides(); ++side) {
        if (comparison.recognition(side) == reading)
            return side;
    }
    return -1;
}

GlyphHeat comparedHeat(const PageComparison& comparison, HeatMode mode, qsizetype side)
{
    const Readers readers(comparison);
    if (side != PageComparison::transcriptSide)
        return mode == HeatMode::WorstOfAll ? worstConfidences(readers.lines, readers.aligned, side - 1)
                                            : agreementShares(readers.lines, readers.aligned, side - 1);
    const QList<GlyphHeat> all = heats(readers, mode);
    const QList<Line>& own = comparison.lines()[side];
    GlyphHeat heat;
    for (const Line& line : own)
        heat << QList<std::optional<double>>(line.glyphs.size());
    for (const AlignedRow& row : comparison.aligned().rows) {
        for (const AlignedColumn& column : row.columns) {
            const std::optional<GlyphPlace>& place = column.places[side];
            if (const Glyph* const glyph = glyphAt(own, place))
                heat[place->line][place->glyph] = heatLike(*glyph, column, readers, all, mode);
        }
    }
    return heat;
}

OverlayHit counterpart(
    const PageComparison& comparison, qsizetype from, const OverlayHit& place, qsizetype to)
{
    const qsizetype at = place.line < 0 ? -1 : comparison.rowOf(from, place.line);
    if (at < 0)
        return {};
    const AlignedRow& row = comparison.aligned().rows[at];
    const qsizetype column = comparison.columnOf(at, from, { place.line, place.glyph });
    const std::optional<GlyphPlace> there = column < 0 ? std::nullopt : row.columns[column].places[to];
    if (glyphAt(comparison.lines()[to], there))
        return { static_cast<int>(there->line), static_cast<int>(there->glyph) };
    return { row.has(to) ? static_cast<int>(row.lines[to].first()) : -1, -1 };
}

} // namespace handlens
