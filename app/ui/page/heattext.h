// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/overlaypainter.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace handlens {

/// A line of a layer as typeset text with its heat under each character, in the same scale as on the page.
class HeatText final
{
public:
    HeatText() = default;
    HeatText(const OverlayLayer& layer, int line, const QFont& font);

    [[nodiscard]] QSizeF size() const; ///< the text and the heat below it
    /// Where the glyph stands along the text.
    [[nodiscard]] QRectF glyphRect(int glyph) const;
    [[nodiscard]] int glyphAt(double x) const; ///< −1: none
    void paint(QPainter& painter, const QPointF& at, const QColor& ink, const OverlayStyle& style) const;

private:
    struct Cell {
        double left = 0;
        double right = 0;
        OverlayGlyph glyph; ///< its confidence is the line's where that is all there is
    };
    [[nodiscard]] std::vector<Cell> tinted() const;
    void paintHeat(QPainter& painter, const QPointF& at, const OverlayStyle& style) const;

    std::shared_ptr<QTextLayout> m_layout;
    std::vector<Cell> m_cells;
    bool m_flat = false; ///< the line was scored as a whole
    double m_height = 0;
};

} // namespace handlens
