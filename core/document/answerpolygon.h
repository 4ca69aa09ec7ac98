// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QSizeF>

namespace handlens {

/// An outline as a service gave it, made usable: 4…64 corners in the order Line::polygon says, none crossing
/// another, within the picture, of at least one square pixel. Empty: there was none, or it could not be used.
struct AnswerPolygon {
    QPolygonF polygon;
    bool dropped = false; ///< something was given, and is of no use
    bool repaired = false; ///< the corners were out of order, too few or too many
    bool cut = false; ///< reached more than a pixel beyond the picture
};

/// Makes `given` usable in a picture of `size`. Counter-clockwise corners are taken in the other direction
/// from the same first one; two swapped corners are swapped back; what cannot be put right so becomes its
/// upright rectangle.
[[nodiscard]] AnswerPolygon answerPolygon(const QPolygonF& given, const QSizeF& size);

/// A stretch of writing between two edges that stand across it.
struct WritingBand {
    QLineF start; ///< from the top to the bottom of the writing (in a column: from its right to its left)
    QLineF end;

    /// The part between `from` and `to` (0…1), reading-start corner first, clockwise.
    [[nodiscard]] QPolygonF slice(double from, double to) const;
    /// Whether there is room between the edges that one can see, and nothing folds over.
    [[nodiscard]] bool isOpen() const;
};

/// The band that `polygon` (as answerPolygon() gives it) spans: between its first and its last edge where it
/// has four corners and no dent, else across its upright rectangle. `column`: the writing goes down, not
/// along the first edge.
[[nodiscard]] WritingBand bandOf(const QPolygonF& polygon, bool column = false);

} // namespace handlens
