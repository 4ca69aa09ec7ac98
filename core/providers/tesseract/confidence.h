// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

namespace handlens {

/// How sure Tesseract is of one character, 0…1, from its word's score and its own (both 0…100). Rises with
/// both.
///
/// (0.8 + 0.2 word) · glyph¹⁵, both taken 0…1, measured on 296 lines of 8,115 characters that were read on
/// handwritten pages in English, French, Spanish and Chinese with known text. How well each ranks right above
/// wrong characters (area under the curve; 0.5 is chance):
///   word 0.626 · word × glyph 0.631 · word × (glyph − 10th percentile of the page) 0.657 · this 0.747 ·
///   glyph 0.749
/// So the word hardly adds anything to the ranking and more of it harms; a fifth is kept for words the
/// dictionary doubts. The power spreads scores that crowd between 85 and 99.6 so that the number comes near
/// the share that was right: glyph score 90 → 0.28 right, 95 → 0.40, 97.5 → 0.55, 99 → 0.8, above 99.3 → 0.9.
[[nodiscard]] double combinedConfidence(double wordScore, double glyphScore);

} // namespace handlens
