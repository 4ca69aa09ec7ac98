// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/placedlike.h"

#include "compare/pagecomparison.h"

#include <algorithm>

namespace handlens {

namespace {

/// Which of the transcript's lines of a row stand for line `index` of the reading's `count`: that in its
/// place, or all, where they were cut in another way.
QList<qsizetype> partnersOf(const QList<qsizetype>& row, qsizetype index, qsizetype count)
{
    return row.size() == count ? QList { row[index] } : row;
}

QPolygonF around(const QList<QPolygonF>& polygons)
{
    QRectF box;
    for (const QPolygonF& polygon : polygons)
        box |= polygon.boundingRect();
    return polygons.size() == 1 ? polygons.constFirst() : rectPolygon(box);
}

} // namespace

PlacedReading placedLike(const Transcript& transcript, Recognition reading)
{
    const auto isPlaced = [](const auto& line) { return !line.polygon.isEmpty(); };
    if (std::ranges::all_of(reading.lines, isPlaced) && std::ranges::all_of(transcript.lines, isPlaced))
        return { std::move(reading), {} };
    const PageComparison comparison(transcript, { &reading });
    LinePairs pairs;
    QList<Line> lines = reading.lines;
    for (const AlignedRow& row : comparison.aligned().rows) {
        const QList<qsizetype>& theirs = row.lines[PageComparison::transcriptSide];
        const QList<qsizetype>& ours = row.lines[1];
        for (qsizetype i = 0; i < ours.size() && !theirs.isEmpty(); ++i) {
            QList<QPolygonF> places;
            for (const qsizetype partner : partnersOf(theirs, i, ours.size())) {
                const TranscriptLine& line = transcript.lines[partner];
                if (isPlaced(line))
                    places << line.polygon;
                else
                    pairs[ours[i]] << line.id;
            }
            if (!isPlaced(lines[ours[i]]) && !places.isEmpty())
                lines[ours[i]].polygon = around(places);
        }
    }
    reading.lines = lines;
    return { std::move(reading), pairs };
}

} // namespace handlens
