// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

namespace handlens {

/// Gives the glyphs of `line` that have no score of their own the line's, and a line that has none the mean
/// of its glyphs'; each keeps the level it was scored at. Spaces get none.
void shareScores(Line& line);

} // namespace handlens
