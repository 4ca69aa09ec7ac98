// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/columnplace.h"
#include "compare/pagecomparison.h"

namespace handlens {

/// A character that a reader read. Readings never change, so that it says where something is whatever
/// becomes of the transcript and of the alignment with it.
struct ReadPlace {
    RecognitionId recognition; ///< none: there is no such place
    GlyphPlace place;
    bool beside = false; ///< what is meant is next to it: no reader has a character there
    bool operator==(const ReadPlace&) const = default;
};

/// What the readers read in the columns of `difference`; a place beside it where none of them did.
[[nodiscard]] QList<ReadPlace> placesOf(const PageComparison& comparison, const Difference& difference);
/// What a reader read in a column, or as near to it as any did.
[[nodiscard]] ReadPlace placeAt(const PageComparison& comparison, const ColumnPlace& at);
/// Where that is in `comparison`; no row when the reading is gone.
[[nodiscard]] ColumnPlace columnOf(const PageComparison& comparison, const ReadPlace& place);

/// Where a column is in the transcript: line and glyph; where the transcript has nothing there, the glyph
/// that follows. Line −1: it does not have the line.
[[nodiscard]] std::pair<int, int> transcriptPlace(const PageComparison& comparison, const ColumnPlace& at);
/// Where a glyph of the transcript stands; no row when there is no such line.
[[nodiscard]] ColumnPlace columnOfTranscript(const PageComparison& comparison, int line, int glyph);

/// Whether `at` is in `difference`; every place of a row is in one about the whole line.
[[nodiscard]] bool contains(const Difference& difference, const ColumnPlace& at);

} // namespace handlens
