// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatscale.h"

#include <QImage>
#include <QLineF>
#include <QPolygonF>

#include <vector>

namespace handlens {

/// The translucent image in which all heat of a viewport is composed before it is blended once. Later marks
/// replace earlier ones, so that overlapping boxes never add up to a colour that means something else. Writes
/// pixels itself: with tens of thousands of small boxes this is several times faster than a painter.
class HeatCanvas final
{
public:
    struct Stroke {
        QRgb colour = 0; ///< premultiplied
        Underline pattern = Underline::Solid;
        int thickness = 1;
    };
    struct Hatch {
        QRgb colour = 0; ///< premultiplied
        int period = 6;
        int thickness = 1;
        QPoint origin; ///< so that the lines keep still on the page while it moves
    };

    /// Empties the canvas and makes it `size` device pixels large.
    void reset(const QSize& size);

    void fill(const QRectF& rect, QRgb colour);
    void fill(const QPolygonF& polygon, QRgb colour);
    void hatch(const QRectF& rect, const Hatch& hatch);
    void hatch(const QPolygonF& polygon, const Hatch& hatch);
    void stroke(const QLineF& line, const Stroke& stroke);

    [[nodiscard]] const QImage& image() const { return m_image; }
    /// The part that was drawn on.
    [[nodiscard]] QRect drawn() const { return m_drawn; }

private:
    [[nodiscard]] QRect pixels(const QRectF& rect);
    template <typename Span> void scan(const QPolygonF& polygon, Span span);
    void mark(const QPoint& from, const QPoint& to, const Stroke& stroke);
    [[nodiscard]] QRgb* row(int y) { return m_pixels + static_cast<qsizetype>(y) * m_image.width(); }

    QImage m_image;
    QRgb* m_pixels = nullptr;
    QRect m_drawn;
    std::vector<double> m_crossings;
};

} // namespace handlens
