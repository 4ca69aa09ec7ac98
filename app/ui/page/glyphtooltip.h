// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/overlaylayer.h"

namespace handlens {

/// What is known of a glyph in words, as plain text in lines: what its heat says, the glyph, `remark` (what
/// is known beyond the layer), its other readings, where its box comes from. Empty when there is no such
/// glyph. The first line is never text from outside, so that no tooltip takes it for markup.
[[nodiscard]] QString glyphToolTip(
    const OverlayLayer& layer, int line, int glyph, const QString& remark = {});

/// How sure the reader was of a line, in words: "confidence 62 %, 3 doubtful characters".
[[nodiscard]] QString lineDescription(const OverlayLayer& layer, int line, double threshold);

} // namespace handlens
