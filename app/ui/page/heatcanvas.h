// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatscale.h"

#include <QImage>
#include <QLineF>
#include <QPolygonF>

#include <limits>
#include <vector>

namespace handlens {

/// The translucent image in which all heat of a viewport is composed before it is blended once. Later marks
/// replace earlier ones, so that overlapping boxes never add up to a colour that means something else. Writes
/// pixels itself: with tens of thousands of small boxes this is several times faster than a painter. What a
/// mark leaves in a pixel does not depend on where the canvas ends, so that a picture made in pieces is the
/// one made at once.
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

    /// Empties the canvas and makes it `size` device pixels large; what follows is drawn on all of it.
    void reset(const QSize& size);
    /// What follows is drawn in `area` only, whose top left corner is kept at `place` of the image. Empties
    /// it.
    void aim(const QRect& area, const QPoint& place);

    void fill(const QRectF& rect, QRgb colour);
    void fill(const QPolygonF& polygon, QRgb colour);
    void hatch(const QRectF& rect, const Hatch& hatch);
    void hatch(const QPolygonF& polygon, const Hatch& hatch);
    void stroke(const QLineF& line, const Stroke& stroke);

    [[nodiscard]] const QImage& image() const { return m_image; }
    /// The part of the image that was drawn on since reset().
    [[nodiscard]] QRect drawn() const;

private:
    /// Pixels from left and top to before right and bottom; a QRect's operators cost more than a small fill.
    struct Box {
        int left = std::numeric_limits<int>::max();
        int top = std::numeric_limits<int>::max();
        int right = std::numeric_limits<int>::min();
        int bottom = std::numeric_limits<int>::min();
        [[nodiscard]] bool isEmpty() const { return left >= right || top >= bottom; }
    };

    void clear(const QRect& part);
    [[nodiscard]] Box within(const Box& box) const; ///< what of `box` may be drawn on
    [[nodiscard]] Box cut(const Box& box); ///< the same, and henceforth it counts as drawn
    [[nodiscard]] Box pixels(const QRectF& rect);
    template <typename Span> void scan(const QPolygonF& polygon, Span span);
    void block(const Box& box, QRgb colour);
    void strokeLevel(const QLineF& line, const Stroke& stroke);
    void strokeFree(const QLineF& line, const Stroke& stroke);
    [[nodiscard]] QRgb* pixel(int x, int y)
    {
        return m_pixels + static_cast<qsizetype>(y - m_shift.y()) * m_width + (x - m_shift.x());
    }

    QImage m_image;
    QRgb* m_pixels = nullptr;
    qsizetype m_width = 0;
    Box m_aim; ///< where marks are made
    QPoint m_shift; ///< from the image to there
    Box m_drawn; ///< in the image
    std::vector<double> m_crossings;
};

} // namespace handlens
