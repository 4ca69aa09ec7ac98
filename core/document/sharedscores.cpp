// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/sharedscores.h"

#include "base/graphemes.h"

#include <algorithm>

namespace handlens {

void shareScores(Line& line)
{
    double sum = 0;
    int scored = 0;
    ScoredAt coarsest = ScoredAt::None;
    for (Glyph& glyph : line.glyphs) {
        if (glyph.score.unit) {
            sum += *glyph.score.unit;
            ++scored;
            coarsest = std::max(coarsest, glyph.score.measuredAt);
        } else if (!glyph.score.raw && line.score.unit && line.score.measuredAt == ScoredAt::Line
            && !isSpace(glyph.text)) {
            glyph.score = { line.score.unit, std::nullopt, ScoredAt::Line };
        }
    }
    if (scored > 0 && line.score.measuredAt == ScoredAt::None)
        line.score = { std::min(sum / scored, 1.0), std::nullopt, coarsest };
    else if (scored > 0)
        line.score.measuredAt = coarsest; // the line's own number stays; scored it is more finely
}

} // namespace handlens
