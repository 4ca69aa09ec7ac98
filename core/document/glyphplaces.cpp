// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/glyphplaces.h"

#include "base/graphemes.h"
#include "document/answerpolygon.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace handlens {

namespace {

// Helvetica's advances in thousandths of an em, from U+0020 to U+007E.
constexpr std::array<std::uint16_t, 95> advances = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389,
    584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611,
    722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222,
    222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };

// Where each glyph of a line begins, as a sum of advances; one more at the end.
QList<double> positionsOf(const QList<Glyph>& glyphs)
{
    QList<double> positions { 0 };
    positions.reserve(glyphs.size() + 1);
    for (const Glyph& glyph : glyphs)
        positions << positions.last() + relativeAdvance(glyph.text);
    return positions;
}

/// The glyphs from `first` up to, not including, `last`.
struct Run {
    qsizetype first = 0;
    qsizetype last = 0;
};

Run nextWithoutPolygon(const QList<Glyph>& glyphs, qsizetype from)
{
    const auto lacks = [](const Glyph& glyph) { return glyph.polygon.isEmpty(); };
    const auto first = std::find_if(glyphs.begin() + from, glyphs.end(), lacks);
    const auto last = std::find_if_not(first, glyphs.end(), lacks);
    return { first - glyphs.begin(), last - glyphs.begin() };
}

// The room that the neighbours of `run`, or the ends of the line, leave.
std::optional<WritingBand> gapAt(
    const Run& run, const QList<Glyph>& glyphs, const std::optional<WritingBand>& whole, bool column)
{
    const bool hasBefore = run.first > 0;
    const bool hasAfter = run.last < glyphs.size();
    if (!whole && (!hasBefore || !hasAfter))
        return std::nullopt;
    const WritingBand gap { hasBefore ? bandOf(glyphs[run.first - 1].polygon, column).end : whole->start,
        hasAfter ? bandOf(glyphs[run.last].polygon, column).start : whole->end };
    return gap.isOpen() ? std::optional(gap) : std::nullopt;
}

} // namespace

double relativeAdvance(QStringView glyph)
{
    if (columnWidth(glyph) == 2)
        return 1;
    if (glyph.size() == 1 && glyph[0] >= u' ' && glyph[0] <= u'~')
        return advances.at(glyph[0].unicode() - u' ') / 1000.0;
    return 0.5;
}

bool isColumn(const Line& line)
{
    if (line.polygon.size() != 4)
        return false;
    const double along = QLineF(line.polygon[0], line.polygon[1]).length();
    const double across = QLineF(line.polygon[0], line.polygon[3]).length();
    const auto visible
        = std::ranges::count_if(line.glyphs, [](const Glyph& glyph) { return !isSpace(glyph.text); });
    return visible > 1 && across > 1.5 * along && std::ranges::all_of(line.glyphs, [](const Glyph& glyph) {
        return isSpace(glyph.text) || columnWidth(glyph.text) == 2;
    });
}

void estimatePlaces(Line& line)
{
    const bool column = line.direction == WritingDirection::TopToBottom;
    const QList<double> positions = positionsOf(line.glyphs);
    std::optional<WritingBand> whole;
    if (!line.polygon.isEmpty())
        whole = bandOf(line.polygon, column);
    for (Run run = nextWithoutPolygon(line.glyphs, 0); run.first < run.last;
         run = nextWithoutPolygon(line.glyphs, run.last)) {
        const std::optional<WritingBand> gap = gapAt(run, line.glyphs, whole, column);
        const WritingBand band = gap ? *gap : whole.value_or(WritingBand());
        const double origin = gap ? positions[run.first] : 0;
        const double length = (gap ? positions[run.last] : positions.last()) - origin;
        for (qsizetype i = run.first; i < run.last; ++i) {
            line.glyphs[i].origin = Origin::Estimated;
            if (gap || whole)
                line.glyphs[i].polygon
                    = band.slice((positions[i] - origin) / length, (positions[i + 1] - origin) / length);
        }
    }
}

} // namespace handlens
