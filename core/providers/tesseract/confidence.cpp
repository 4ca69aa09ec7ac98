// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/confidence.h"

#include <algorithm>
#include <cmath>

namespace handlens {

double combinedConfidence(double wordScore, double glyphScore)
{
    constexpr double wordShare = 0.2;
    constexpr double power = 15;
    const double word = std::clamp(wordScore / 100, 0.0, 1.0);
    const double glyph = std::clamp(glyphScore / 100, 0.0, 1.0);
    return (1 - wordShare + wordShare * word) * std::pow(glyph, power);
}

} // namespace handlens
