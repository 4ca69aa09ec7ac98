// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"

namespace handlens {

/// The outline of `line`: what it states, in the order of Line::polygon where that has four corners and
/// untouched where it has more; else the rectangle around its words. Empty: nothing is known.
[[nodiscard]] QPolygonF lineOutline(const FileLine& line, FileFlaws& flaws);

/// The outline of a word or a glyph of a line with `baseline`, put right as answerPolygon() does, with four
/// corners from the one at which reading starts; empty: none, or of no use.
[[nodiscard]] QPolygonF partOutline(const QPolygonF& given, const QPolygonF& baseline, FileFlaws& flaws);

/// Estimates the places of the glyphs of `line` that have none: along its baseline, where it is known how
/// the writing runs, else across its outline; from the right where it is read so.
void estimateGlyphs(Line& line);

} // namespace handlens
