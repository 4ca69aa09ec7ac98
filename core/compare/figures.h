// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/errorrates.h"
#include "compare/judgement.h"

namespace handlens {

/// How a reading does against a reference; several pages are added up.
struct Figures {
    EditCounts characters;
    EditCounts words;
    qsizetype scored = 0; ///< characters read that have a confidence
    qsizetype correctButDoubted = 0; ///< right, with a confidence below the threshold
    qsizetype wrongButConfident = 0; ///< read wrongly or not there at all, at or above the threshold

    /// The figures of both. Rates of a whole document come from such sums, so that a page counts as much as
    /// it has characters; they are no means of the pages' rates.
    Figures& operator+=(const Figures& other);
    bool operator==(const Figures&) const = default;
};

/// What `glyphs` come to; the same as characterErrors() of the texts they were judged from.
[[nodiscard]] EditCounts countsOf(const QList<JudgedGlyph>& glyphs);

/// `reading` against `reference`, with confidences below `threshold` (0…1) as doubts. A character without
/// confidence is neither doubted nor confident; a space is judged where it was scored.
[[nodiscard]] Figures figuresOf(const QList<Line>& reading, const QString& reference, double threshold,
    const TextNormalisation& how = {});
/// The same of what is judged already; `words`: wordErrors() of the same texts.
[[nodiscard]] Figures figuresOf(const QList<JudgedGlyph>& glyphs, const EditCounts& words, double threshold);

[[nodiscard]] Figures sum(const QList<Figures>& pages);

} // namespace handlens
