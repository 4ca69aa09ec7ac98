// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/heatmode.h"

#include <QColor>
#include <QSizeF>
#include <QString>

class QFont;
class QPainter;
class QRectF;

namespace handlens {

/// The key to the heat: the scale with its numbers and underlines, what hatched and dashed mean, and what the
/// number means for the reader that gave it, or in a comparison.
struct LegendLook {
    QString meaning; ///< a sentence; empty: left out
    QColor text = Qt::black;
    QColor ground = Qt::white; ///< for contrast of edges only; not painted
    HeatMode mode = HeatMode::ThisReader;
};

/// The size the legend wants in `font`, wrapped to at most `widest`.
[[nodiscard]] QSizeF legendSize(const LegendLook& look, const QFont& font, double widest);
/// Paints it into `rect` with the painter's font. The swatches stand on paper white, as the ink does.
void paintLegend(QPainter& painter, const QRectF& rect, const LegendLook& look);
/// The same in words, for those who hear it.
[[nodiscard]] QString legendInWords(const LegendLook& look);

} // namespace handlens
