// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPolygonF>

namespace handlens {

/// Angles are in degrees, clockwise, 0 to the right: the service's own sense.
[[nodiscard]] double directionOf(const QPointF& from, const QPointF& to);

/// A quadrangle clockwise, beginning with the corner whose edge runs closest to `degrees`. Anything but four
/// corners is left as it is.
[[nodiscard]] QPolygonF beginningAlong(const QPolygonF& polygon, double degrees);

/// A line's quadrangle clockwise and beginning where reading begins. The corners are taken in the order
/// delivered unless the line would run across its own writing on a page that is turned by `angle`: the
/// service has delivered upright lines beginning at their lower left corner (sample of 866/34937, 2020).
[[nodiscard]] QPolygonF lineCorners(const QPolygonF& polygon, double angle);

} // namespace handlens
