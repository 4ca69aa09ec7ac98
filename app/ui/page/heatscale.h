// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace handlens {

/// How the second channel says how sure a reader was, so that the heat never speaks by colour alone (design
/// §5.10). The less sure, the heavier the line.
enum class Underline {
    None, ///< 90 % and more
    Dotted, ///< from 75 %
    Dashed, ///< from 50 %
    Solid, ///< from 25 %
    ZigZag, ///< less than 25 %
};

/// The cividis colour of a confidence 0…1; low confidence at the dark end, lightness rises all the way.
[[nodiscard]] QColor heatColour(double confidence);

/// The colour as it is laid over the ink: translucent and premultiplied, stronger where confidence is low, so
/// that the ink stays readable and doubt draws the eye.
[[nodiscard]] QRgb heatTint(double confidence);

/// The underline of a confidence 0…1.
[[nodiscard]] Underline underlineFor(double confidence);

/// A confidence 0…1 as people read it: "62 %"; rounded down, so that 100 % is said only of what is.
[[nodiscard]] QString percent(double confidence);

/// CIE lightness L*, 0…100.
[[nodiscard]] double lightness(const QColor& colour);

/// Contrast ratio 1…21 by the Web Content Accessibility Guidelines.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// `tint` (premultiplied) laid over `ground`.
[[nodiscard]] QColor laidOver(QRgb tint, const QColor& ground);

} // namespace handlens
