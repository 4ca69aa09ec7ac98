// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens {

/// A character worth a look.
struct Doubt {
    LineId line;
    qsizetype glyph = 0; ///< index in the line
    bool operator==(const Doubt&) const = default;
};

/// Whether `glyph` is worth a look: it has a confidence below `threshold` (0…1), and no person has decided
/// it. A glyph without confidence and white space are no doubts.
[[nodiscard]] bool isDoubt(const TranscriptGlyph& glyph, double threshold);

/// All doubts of `transcript` in reading order.
[[nodiscard]] QList<Doubt> doubts(const Transcript& transcript, double threshold);
/// As many as doubts() finds.
[[nodiscard]] qsizetype doubtCount(const Transcript& transcript, double threshold);

/// Where the search for the next doubt begins: a line and a glyph in it.
struct TranscriptPlace {
    LineId line;
    qsizetype glyph = -1;
    bool operator==(const TranscriptPlace&) const = default;
};
/// The first doubt after `place` in reading order, none when it was the last; a `place` without line: the
/// first of all.
[[nodiscard]] std::optional<Doubt> nextDoubt(
    const Transcript& transcript, const TranscriptPlace& place, double threshold);
/// The last doubt before `place`; a `place` without line: the last of all.
[[nodiscard]] std::optional<Doubt> previousDoubt(
    const Transcript& transcript, const TranscriptPlace& place, double threshold);

} // namespace handlens
