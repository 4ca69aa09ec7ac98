// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatcanvas.h"
#include "page/overlaystyle.h"

namespace handlens {

/// Draws a layer's heat and outlines on one piece of a canvas. What must stay alive while it does: all it
/// was given.
class HeatComposer final
{
public:
    /// `piece`: what of the view is drawn; `canvas` is aimed at it.
    HeatComposer(HeatCanvas& canvas, const QRect& piece, const OverlayView& view, const OverlayStyle& style);
    void compose(const OverlayLayer& layer);

private:
    void composeLine(const OverlayLayer& layer, const OverlayLine& line);
    void composeFlat(const OverlayLayer& layer, const OverlayLine& line);
    void composeGlyph(const OverlayGlyph& glyph, std::optional<double> confidence);
    void composeEstimate(const OverlayGlyph& glyph);
    void composeOutline(const OverlayLine& line);
    void tint(const OverlayGlyph& glyph, const QRectF& rect, std::optional<double> confidence);
    void dash(const QPointF& from, const QPointF& to);
    void underline(const QLineF& line, double confidence);
    [[nodiscard]] QPointF mapped(const QPointF& point) const;
    [[nodiscard]] QRectF mapped(const QRectF& rect) const;
    [[nodiscard]] bool isNear(const QRectF& rect) const;

    HeatCanvas& m_canvas;
    const OverlayView& m_view;
    const OverlayStyle& m_style;
    const QRectF m_near; ///< the piece and whatever reaches into it with an underline
    const double m_scale;
    const int m_thickness;
};

} // namespace handlens
