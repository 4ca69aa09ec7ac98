// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/comparedplaces.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr qsizetype transcriptSide = PageComparison::transcriptSide;

ReadPlace anyReading(const PageComparison& comparison, const AlignedColumn& column)
{
    for (qsizetype side = 1; side < column.places.size(); ++side) {
        if (column.places[side])
            return { comparison.recognition(side), *column.places[side] };
    }
    return {};
}

// Behind the end of a line comes the row's next one.
GlyphPlace behind(const PageComparison& comparison, const AlignedRow& row, const GlyphPlace& place)
{
    const QList<qsizetype>& lines = row.lines[transcriptSide];
    const qsizetype glyphs = comparison.lines()[transcriptSide][place.line].glyphs.size();
    if (place.glyph == glyphs && place.line != lines.constLast())
        return { lines.constLast(), 0 };
    return { place.line, std::min(place.glyph + 1, glyphs) };
}

} // namespace

QList<ReadPlace> placesOf(const PageComparison& comparison, const Difference& difference)
{
    QList<ReadPlace> places;
    const AlignedRow& row = comparison.aligned().rows[difference.row];
    for (qsizetype at = difference.first; at < difference.first + difference.count; ++at) {
        for (qsizetype side = 1; side < comparison.sides(); ++side) {
            if (const std::optional<GlyphPlace>& place = row.columns[at].places[side])
                places << ReadPlace { comparison.recognition(side), *place };
        }
    }
    if (places.isEmpty())
        places << placeAt(comparison, { difference.row, difference.first });
    return places;
}

ReadPlace placeAt(const PageComparison& comparison, const ColumnPlace& at)
{
    if (at.row < 0)
        return {};
    const QList<AlignedColumn>& columns = comparison.aligned().rows[at.row].columns;
    const qsizetype last = columns.size() - 1;
    for (qsizetype away = 0; away < columns.size(); ++away) {
        for (const qsizetype column : { at.column - away, at.column + away }) {
            if (column < 0 || column > last)
                continue;
            ReadPlace place = anyReading(comparison, columns[column]);
            place.beside = away > 0;
            if (place.recognition)
                return place;
        }
    }
    return {};
}

ColumnPlace columnOf(const PageComparison& comparison, const ReadPlace& place)
{
    for (qsizetype side = 1; side < comparison.sides(); ++side) {
        if (comparison.recognition(side) != place.recognition)
            continue;
        const qsizetype row = comparison.rowOf(side, place.place.line);
        if (row < 0)
            return {};
        return { row, std::max<qsizetype>(comparison.columnOf(row, side, place.place), 0) };
    }
    return {};
}

std::pair<int, int> transcriptPlace(const PageComparison& comparison, const ColumnPlace& at)
{
    if (at.row < 0 || !comparison.aligned().rows[at.row].has(transcriptSide))
        return { -1, 0 };
    const AlignedRow& row = comparison.aligned().rows[at.row];
    GlyphPlace place { row.lines[transcriptSide].constFirst(), 0 };
    const qsizetype end = std::min(at.column, row.columns.size() - 1);
    for (qsizetype column = 0; column <= end; ++column) {
        if (const std::optional<GlyphPlace>& there = row.columns[column].places[transcriptSide])
            place = column == at.column ? *there : behind(comparison, row, *there);
    }
    return { static_cast<int>(place.line), static_cast<int>(place.glyph) };
}

ColumnPlace columnOfTranscript(const PageComparison& comparison, int line, int glyph)
{
    const qsizetype row = comparison.rowOf(transcriptSide, line);
    if (row < 0)
        return {};
    const qsizetype column = comparison.columnOf(row, transcriptSide, { line, glyph });
    return { row, std::max<qsizetype>(column, 0) };
}

bool contains(const Difference& difference, const ColumnPlace& at)
{
    return difference.row == at.row
        && (difference.wholeLine
            || (at.column >= difference.first && at.column < difference.first + difference.count));
}

} // namespace handlens
