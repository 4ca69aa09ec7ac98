// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/placedlike.h"

#include "compare/pagecomparison.h"

#include <algorithm>

namespace handlens {

namespace {

/// Which of the transcript's lines of a row stands for line `index` of the reading's `count`: that in its
/// place, or, where they were cut in another way, one that a person touched, so that it is not said twice.
qsizetype partnerOf(
    const Transcript& transcript, const QList<qsizetype>& row, qsizetype index, qsizetype count)
{
    const auto touched
        = std::ranges::find_if(row, [&](qsizetype line) { return transcript.lines[line].touched; });
    if (row.size() != count && touched != row.end())
        return *touched;
    return row[std::min(index, row.size() - 1)];
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
            const TranscriptLine& partner = transcript.lines[partnerOf(transcript, theirs, i, ours.size())];
            if (!isPlaced(partner))
                pairs.insert(ours[i], partner.id);
            else if (!isPlaced(lines[ours[i]]))
                lines[ours[i]].polygon = partner.polygon;
        }
    }
    reading.lines = lines;
    return { std::move(reading), pairs };
}

} // namespace handlens
