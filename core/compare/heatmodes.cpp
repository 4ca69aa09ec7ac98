// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/heatmodes.h"

#include "base/graphemes.h"

#include <algorithm>

namespace handlens {

namespace {

std::optional<double> worstOf(const QList<QList<Line>>& readings, const AlignedColumn& column)
{
    std::optional<double> worst;
    for (qsizetype reader = 0; reader < readings.size(); ++reader) {
        const Glyph* glyph = glyphAt(readings[reader], column.places[reader]);
        if (glyph && glyph->score.unit)
            worst = std::min(worst.value_or(1), *glyph->score.unit);
    }
    return worst;
}

QString saidAt(const QList<Line>& lines, const GlyphPlace& place)
{
    const QString text = textAt(lines, place);
    return isSpace(text) ? QString(u' ') : text;
}

/// How many readers have `text` in `column`.
qsizetype countLike(const QString& text, const QList<QList<Line>>& readings, const AlignedColumn& column)
{
    qsizetype alike = 0;
    for (qsizetype reader = 0; reader < readings.size(); ++reader) {
        const std::optional<GlyphPlace>& place = column.places[reader];
        alike += place && saidAt(readings[reader], *place) == text ? 1 : 0;
    }
    return alike;
}

/// What `valueOf` says of the column of every glyph of the lines of `side`.
template <typename ValueOf>
GlyphHeat heatOf(const QList<Line>& lines, const AlignedPage& aligned, qsizetype side, const ValueOf& valueOf)
{
    GlyphHeat heat;
    for (const Line& line : lines)
        heat << QList<std::optional<double>>(line.glyphs.size());
    for (const AlignedRow& row : aligned.rows) {
        for (const AlignedColumn& column : row.columns) {
            const std::optional<GlyphPlace>& place = column.places[side];
            if (glyphAt(lines, place))
                heat[place->line][place->glyph] = valueOf(column);
        }
    }
    return heat;
}

} // namespace

GlyphHeat worstConfidences(const QList<QList<Line>>& readings, const AlignedPage& aligned, qsizetype side)
{
    return heatOf(readings[side], aligned, side,
        [&readings](const AlignedColumn& column) { return worstOf(readings, column); });
}

GlyphHeat agreementShares(const QList<QList<Line>>& readings, const AlignedPage& aligned, qsizetype side)
{
    const QList<Line>& own = readings[side];
    const auto voices = std::ranges::count_if(readings, [](const auto& lines) { return !lines.isEmpty(); });
    return heatOf(own, aligned, side, [&](const AlignedColumn& column) -> std::optional<double> {
        const qsizetype alike = countLike(saidAt(own, *column.places[side]), readings, column);
        return static_cast<double>(alike) / static_cast<double>(voices);
    });
}

} // namespace handlens
