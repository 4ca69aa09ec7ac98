// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QPalette;

namespace handlens {

/// What is said about a character by its mark; each has a colour and a shape of its own.
enum class Mark {
    Alike, ///< it is what the transcript has: a blue line below
    Other, ///< it is not: a blue box
    Nothing, ///< nothing stands there: an empty blue slot
    Right, ///< it is what the reference has: a green line above and below
    Wrong, ///< it is not: a red box with its corner cut off
    LeftOut, ///< the reference has something that is not there: a red caret, as proofreaders insert
    Certain, ///< a person decided it: a thin line below
};

[[nodiscard]] QColor markColour(Mark mark, const QPalette& palette);
/// Paints `mark` around a character that stands in `place`.
void paintMark(QPainter& painter, Mark mark, const QRectF& place, const QPalette& palette);

} // namespace handlens
