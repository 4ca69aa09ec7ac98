// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatcanvas.h"

#include <QVarLengthArray>

#include <functional>

class QPainter;

namespace handlens {

/// A window onto an endless plane of heat. Moved, it keeps what it still shows and composes the rest only;
/// no pixel moves: what leaves on one side makes room in the image for what enters on the other.
class HeatWindow final
{
public:
    /// Draws `piece` of the plane on `canvas`, which is empty and takes nothing outside of it.
    using Compose = std::function<void(HeatCanvas& canvas, const QRect& piece)>;

    /// Forgets all that was composed.
    void clear() { m_area = {}; }
    void moveTo(const QRect& area, const Compose& compose);
    /// Blends the window's part of the plane, its top left corner at `place`.
    void blend(QPainter& painter, const QPoint& place) const;

private:
    struct Piece {
        QRect area; ///< of the plane
        QPoint place; ///< in the image
    };
    using Pieces = QVarLengthArray<Piece, 4>;
    [[nodiscard]] Pieces piecesOf(const QRect& area) const;

    HeatCanvas m_canvas;
    QRect m_area; ///< of the plane; empty: nothing was composed
    QPoint m_origin; ///< of the plane, at the image's top left corner
};

} // namespace handlens
