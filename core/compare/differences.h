// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"

namespace handlens {

/// The differences between `sides`, as PageComparison::differences() describes them; side 0 is the
/// transcript, and empty with ReadingsOnly.
[[nodiscard]] QList<Difference> findDifferences(const QList<QList<Line>>& sides, const AlignedPage& aligned,
    ComparedText text = ComparedText::WithTranscript);

} // namespace handlens
