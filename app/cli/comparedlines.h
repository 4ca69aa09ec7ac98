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

/// The lines on which the readers of `page`, and the reference, do not say the same: each with what all of
/// them have there.
[[nodiscard]] QList<QList<ComparedText>> differingLines(const PageComparison& page);

} // namespace handlens::cli
