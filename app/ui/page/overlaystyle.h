// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/overlaylayer.h"

#include <QColor>
#include <QSize>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace handlens {

/// What of a layer is shown, and where the person is.
struct OverlayStyle {
    bool overlay = true; ///< false: the bare picture
    bool heat = true;
    bool outlines = true;
    double threshold = 1; ///< only confidences below it are tinted; 1: all
    OverlayHit current; ///< the line to emphasise and the glyph to ring
    QColor accent { 0x1a, 0x73, 0xe8 }; ///< of the current line and glyph

    /// Whether a glyph with `confidence` is tinted.
    [[nodiscard]] bool tints(double confidence) const { return threshold >= 1 || confidence < threshold; }
    bool operator==(const OverlayStyle&) const = default;
};

/// From page pixels to device pixels of a viewport.
struct OverlayView {
    QTransform pageToDevice; ///< turns by quarters only
    QSize size; ///< device pixels
    double pixelRatio = 1; ///< device pixels for one pixel of a plain screen: how thick lines are

    /// Device pixels for one pixel of the page.
    [[nodiscard]] double scale() const { return std::hypot(pageToDevice.m11(), pageToDevice.m12()); }
    /// Of the thinnest line, in device pixels.
    [[nodiscard]] int thickness() const { return std::max(1, static_cast<int>(std::lround(pixelRatio))); }
    bool operator==(const OverlayView&) const = default;
};

} // namespace handlens
