// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"

namespace handlens {

/// A number for every glyph of one reader's lines, by line and glyph; nothing where there is none to show.
using GlyphHeat = QList<QList<std::optional<double>>>;

/// The heat “worst of all” for the lines of reader `side` (an index into `readings`): the lowest confidence,
/// 0…1, that any reader gave to the character it has at the place of the glyph, whether that is the same
/// character or another one. Who has nothing there, or gave no confidence, does not count; nothing where no
/// reader gave one.
[[nodiscard]] GlyphHeat worstConfidences(
    const QList<QList<Line>>& readings, const AlignedPage& aligned, qsizetype side);

/// The heat “disagreement” for the lines of reader `side`: the share of the readers, `side` included, that
/// say the same as it at the place of the glyph. 1: all agree; ¼: it stands alone among four. White space is
/// white space, the end of a line too. Who has nothing there, or lacks the line, does not say the same, so
/// that a line only one reader found stands out; who has no line on the whole page is not counted.
[[nodiscard]] GlyphHeat agreementShares(
    const QList<QList<Line>>& readings, const AlignedPage& aligned, qsizetype side);

} // namespace handlens
