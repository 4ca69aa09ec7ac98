// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

namespace handlens {

/// How wide `glyph` usually is, in heights of its line: 1 for full-width characters (columnWidth() 2), the
/// advance of Helvetica (Adobe's font metrics of the 14 standard fonts) for ASCII, 0.5 for all others.
[[nodiscard]] double relativeAdvance(QStringView glyph);

/// Whether `line` (its glyphs' texts and its polygon) is a column of full-width characters, to be read down.
[[nodiscard]] bool isColumn(const Line& line);

/// Gives the glyphs of `line` that have no polygon one along the line: in the gap between their neighbours,
/// else where their share of the line's usual width puts them; none where nothing is known of the line
/// either. All in one system of coordinates.
void estimatePlaces(Line& line);

} // namespace handlens
