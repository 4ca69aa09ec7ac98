// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"

namespace handlens {

/// A line the readers agreed on by vote.
struct ConsensusLine {
    Line line;
    qsizetype row = 0; ///< of the aligned page
    QList<qsizetype> columns; ///< of that row, one a glyph: there stands who said what
    bool operator==(const ConsensusLine&) const = default;
};

/// What most readers say, column by column, as ROVER votes (J. Fiscus, "A post-processing system to yield
/// reduced word error rates: recognizer output voting error reduction", ASRU 1997; votes and confidence weigh
/// the same, α = ½). A reader's vote for what it has in a column counts ½ + c/2, c being its confidence
/// there, ½ where it gave none. What readers call sure is not the same, so `readings` should have calibrated
/// confidences (calibrated(); the reader's own where nothing is known of it). Having nothing in a column
/// is a vote too, with the reader's mean confidence in the row. A reader that lacks a row does not vote on
/// it, so that a line only one reader found stays. Equal votes: something goes before nothing, then the
/// pivot, then the first reader.
///
/// A glyph's confidence is 1 − (votes for the runner-up, readers that lack the row included) / (votes for
/// it), at most the mean confidence of those who said it: 0 for a tie, low for a weak win. Its alternatives
/// are what the others said, most votes first, with their share of all votes. Place, direction and paragraph
/// of a line are those of the pivot, else of the first reader, of those who cut the row alike and know where
/// it is.
[[nodiscard]] QList<ConsensusLine> consensus(const QList<QList<Line>>& readings, const AlignedPage& aligned);

/// The texts of `lines`, joined by one newline.
[[nodiscard]] QString textOf(const QList<ConsensusLine>& lines);

} // namespace handlens
