// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <functional>
#include <optional>

class QFont;
class QPainter;
class QTextBlock;
class QTextEdit;
class QWheelEvent;

namespace handlens {

/// How rows of recognised text look wherever they are shown: one block a line, its number at the left, its
/// doubts at the right.
struct RowMarks {
    int doubts = 0; ///< in the row
    bool current = false; ///< the caret stands in it
    bool touched = false; ///< a person changed it
};

/// The font of recognised text in a widget with the font `base`: its family at `points`, a quarter larger
/// than `base` when 0.
[[nodiscard]] QFont rowFont(QFont base, int points);
/// The other size in points that turning the wheel asks for where it is `points`; none when it stays.
[[nodiscard]] std::optional<int> pointsAfterWheel(double points, const QWheelEvent& wheel);

/// Calls `paint` with every row in view that lies in `area`, and the row's place; both in viewport pixels.
void paintRows(const QTextEdit& text, const QRectF& area,
    const std::function<void(const QTextBlock& block, const QRectF& place)>& paint);
/// Paints ground, number and marks of the row that `block` shows at `place`.
void paintRowMarks(QPainter& painter, const QTextEdit& text, const QTextBlock& block, const QRectF& place,
    const RowMarks& marks);

} // namespace handlens
