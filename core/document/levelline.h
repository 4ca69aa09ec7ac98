// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens {

/// Where a line is when it is laid level, whatever way it runs on the page.
struct LevelLine {
    QTransform fromPage; ///< page pixels → the line's own frame, whose top left corner is the origin
    QSizeF size; ///< along the line and across it, in page pixels; empty: it lies nowhere
};

/// `outline`: of the line in page pixels, reading-start corner first. Where that is no quadrilateral, the
/// line is taken to run as the page is turned.
[[nodiscard]] LevelLine levelLine(
    const QPolygonF& outline, const QSize& pageSize, const QList<PageStep>& steps);

} // namespace handlens
