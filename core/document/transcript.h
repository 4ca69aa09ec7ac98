// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

namespace handlens {

/// One character of the person's text. It begins as a copy of what a reader saw; `certain` once a person
/// typed or confirmed it, and then it is in no heatmap and no list of doubts, for good.
struct TranscriptGlyph {
    Glyph glyph;
    bool certain = false;
    bool operator==(const TranscriptGlyph&) const = default;
};

/// One line of the person's text.
struct TranscriptLine {
    LineId id;
    QList<TranscriptGlyph> glyphs;
    QPolygonF polygon; ///< page pixels; empty: the line lies nowhere on the page (typed by the person)
    int paragraph = -1;
    /// A person typed in it, confirmed a character, split, merged or moved it: no new reading changes it.
    bool touched = false;
    RecognitionId source; ///< the recognition it began as; none: typed

    [[nodiscard]] QString text() const;
    bool operator==(const TranscriptLine&) const = default;
};

/// Where a line lay that a person deleted.
struct RemovedLine {
    LineId id;
    QPolygonF polygon; ///< page pixels
    bool operator==(const RemovedLine&) const = default;
};

/// The person's text of one page, in reading order; separate from recognitions.
struct Transcript {
    QList<TranscriptLine> lines;
    QList<RemovedLine> removed; ///< no new reading brings these back

    [[nodiscard]] QString text() const; ///< lines joined by one newline
    /// Where the line with `id` stands, −1 when there is none.
    [[nodiscard]] qsizetype indexOf(LineId id) const;
    [[nodiscard]] bool touched() const; ///< a person touched at least one line
    bool operator==(const Transcript&) const = default;
};

} // namespace handlens
