// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatwindow.h"
#include "page/overlaystyle.h"

class QPainter;

namespace handlens {

/// Paints a layer over a picture: all heat is composed once for a viewport and blended once. Keeps what it
/// composed until layer, style or scale change; where the page only moved by whole pixels, it composes what
/// came into view.
class OverlayPainter final
{
public:
    void setLayer(OverlayLayer layer);
    [[nodiscard]] const OverlayLayer& layer() const { return m_layer; }

    /// `painter` is untransformed, its origin at the view's top left corner.
    void paint(QPainter& painter, const OverlayView& view, const OverlayStyle& style);

private:
    void compose(const OverlayStyle& style);
    void paintCurrent(QPainter& painter, const OverlayStyle& style) const;
    void paintLabels(QPainter& painter, const OverlayStyle& style) const;

    OverlayLayer m_layer;
    HeatWindow m_window;
    OverlayView m_view;
    OverlayView m_ground; ///< what the window's plane was composed for
    OverlayStyle m_style; ///< and how
};

} // namespace handlens
