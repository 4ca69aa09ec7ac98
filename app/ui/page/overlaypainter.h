// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatcanvas.h"
#include "page/overlaylayer.h"

#include <QColor>
#include <QTransform>

class QPainter;

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
    bool operator==(const OverlayView&) const = default;
};

/// Paints a layer over a picture: all heat is composed once for a viewport and blended once. Keeps what it
/// composed until layer, view or style change.
class OverlayPainter final
{
public:
    void setLayer(OverlayLayer layer);
    [[nodiscard]] const OverlayLayer& layer() const { return m_layer; }

    /// `painter` is untransformed, its origin at the view's top left corner.
    void paint(QPainter& painter, const OverlayView& view, const OverlayStyle& style);

private:
    void compose(const OverlayView& view, const OverlayStyle& style);
    void composeLine(const OverlayLine& line);
    void composeFlat(const OverlayLine& line);
    void composeGlyph(const OverlayGlyph& glyph, std::optional<double> confidence);
    void composeEstimate(const OverlayGlyph& glyph);
    void composeOutline(const OverlayLine& line);
    void underline(const QPointF& from, const QPointF& to, double confidence);
    void paintCurrent(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    [[nodiscard]] int thickness() const;

    OverlayLayer m_layer;
    HeatCanvas m_canvas;
    OverlayView m_view;
    OverlayStyle m_style;
    std::vector<int> m_visible;
    bool m_composed = false;
};

} // namespace handlens
