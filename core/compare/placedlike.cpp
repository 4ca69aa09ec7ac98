// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/placedlike.h"

#include "compare/pagecomparison.h"

#include <algorithm>

namespace handlens {

Recognition placedLike(const Transcript& transcript, Recognition reading)
{
    const auto isPlaced = [](const Line& line) { return !line.polygon.isEmpty(); };
    if (std::ranges::all_of(reading.lines, isPlaced))
        return reading;
    const PageComparison comparison(transcript, { &reading });
    QList<Line> lines = reading.lines;
    for (const AlignedRow& row : comparison.aligned().rows) {
        const QList<qsizetype>& theirs = row.lines[PageComparison::transcriptSide];
        for (qsizetype i = 0; i < row.lines[1].size() && !theirs.isEmpty(); ++i) {
            Line& line = lines[row.lines[1][i]];
            if (!isPlaced(line))
                line.polygon = transcript.lines[theirs[std::min(i, theirs.size() - 1)]].polygon;
        }
    }
    reading.lines = lines;
    return reading;
}

} // namespace handlens
