// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/comparison.h"

namespace handlens::cli {

/// One reader's part of a line on which the readers differ.
struct ComparedText {
    QString who; ///< the reader, or what the reference is called
    QString text; ///< what differs stands in square brackets; control characters are shown as tokens
    bool isThere = true; ///< false: it has no such line
};

/// The lines of `reference` to hold readings against. A reference that is wrapped in another way than
/// `reading` is cut where the lines of `reading` end, by the alignment that judged() counts errors with, and
/// lies where they lie; white space and normalisation are judged()'s then.
[[nodiscard]] QList<Line> referenceLike(const QList<Line>& reading, const QString& reference);

/// The lines on which the readers of `page`, and the reference, do not say the same: each with what all of
/// them have there.
[[nodiscard]] QList<QList<ComparedText>> differingLines(const PageComparison& page);

} // namespace handlens::cli
