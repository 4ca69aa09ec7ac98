// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/heatmodes.h"
#include "compare/pagecomparison.h"
#include "page/overlaylayer.h"

namespace handlens {

/// Which side of `comparison` `reading` is (none: the transcript); −1: it is not compared.
[[nodiscard]] qsizetype sideOf(const PageComparison& comparison, RecognitionId reading);

/// The heat of `mode`, which compares, for the lines of a side. The transcript is no reader: it is heated as
/// the readers that say what it says, and counts for none.
[[nodiscard]] GlyphHeat comparedHeat(const PageComparison& comparison, HeatMode mode, qsizetype side);

/// What the person looks at in side `from`, in side `to`: the character that was aligned with it, else (glyph
/// −1) the line; line −1: the side has neither.
[[nodiscard]] OverlayHit counterpart(
    const PageComparison& comparison, qsizetype from, const OverlayHit& place, qsizetype to);

} // namespace handlens
