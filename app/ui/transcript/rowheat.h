// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

#include <QPalette>

class QPainter;
class QTextBlock;

namespace handlens {

/// Where glyphs of a line are drawn and how sure the reader was of each.
struct RowHeat {
    const QPalette& palette;
    double threshold = 0.5;

    /// Paints tint and underline of every doubt of `line`, whose text `block` shows; `origin` is the top left
    /// corner of the block's layout. To be painted before the text. Doubts that share the score of their line
    /// share one tint.
    void paint(QPainter& painter, const QTextBlock& block, QPointF origin, const TranscriptLine& line) const;
    /// Paints tint and underline of one doubt whose text stands in `rect`.
    void paintCell(QPainter& painter, const QRectF& rect, double confidence) const;
};

/// The rectangles that `length` characters from `position` of `block` take, one a visual line, in the block's
/// layout. What an input method composes is not counted among the characters.
[[nodiscard]] QList<QRectF> rectsInLayout(const QTextBlock& block, qsizetype position, qsizetype length);

} // namespace handlens
