// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/doubts.h"

#include "base/graphemes.h"

#include <algorithm>
#include <numeric>

namespace handlens {

namespace {

// Reading order as a pair that compares; a line that is gone counts as before everything.
std::pair<qsizetype, qsizetype> orderOf(const Transcript& transcript, LineId line, qsizetype glyph)
{
    return { transcript.indexOf(line), glyph };
}

} // namespace

bool isDoubt(const TranscriptGlyph& glyph, double threshold)
{
    return !glyph.certain && glyph.glyph.score.unit && *glyph.glyph.score.unit < threshold
        && !isSpace(glyph.glyph.text);
}

QList<Doubt> doubts(const Transcript& transcript, double threshold)
{
    QList<Doubt> found;
    for (const TranscriptLine& line : transcript.lines) {
        for (qsizetype i = 0; i < line.glyphs.size(); ++i) {
            if (isDoubt(line.glyphs[i], threshold))
                found << Doubt { line.id, i };
        }
    }
    return found;
}

qsizetype doubtCount(const Transcript& transcript, double threshold)
{
    return std::accumulate(transcript.lines.begin(), transcript.lines.end(), qsizetype { 0 },
        [threshold](qsizetype sum, const TranscriptLine& line) {
            return sum + std::ranges::count_if(line.glyphs, [threshold](const TranscriptGlyph& glyph) {
                return isDoubt(glyph, threshold);
            });
        });
}

std::optional<Doubt> nextDoubt(const Transcript& transcript, const TranscriptPlace& place, double threshold)
{
    const QList<Doubt> all = doubts(transcript, threshold);
    const auto from = orderOf(transcript, place.line, place.glyph);
    const auto it = std::ranges::find_if(all, [&](const Doubt& doubt) {
        return !place.line || orderOf(transcript, doubt.line, doubt.glyph) > from;
    });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

std::optional<Doubt> previousDoubt(
    const Transcript& transcript, const TranscriptPlace& place, double threshold)
{
    const QList<Doubt> all = doubts(transcript, threshold);
    const auto from = orderOf(transcript, place.line, place.glyph);
    const auto it = std::find_if(all.rbegin(), all.rend(), [&](const Doubt& doubt) {
        return !place.line || orderOf(transcript, doubt.line, doubt.glyph) < from;
    });
    return it == all.rend() ? std::nullopt : std::optional(*it);
}

} // namespace handlens
