// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/merge.h"

namespace handlens {

/// A reading as a merge with a transcript can take it.
struct PlacedReading {
    Recognition reading;
    LinePairs pairs;
};

/// `reading` made ready for mergedLines(), where it or `transcript` has lines that lie nowhere: those of the
/// reading are put where the lines of `transcript` are that say the same (alignPage()), and are paired with
/// them where those lie nowhere either.
[[nodiscard]] PlacedReading placedLike(const Transcript& transcript, Recognition reading);

} // namespace handlens
