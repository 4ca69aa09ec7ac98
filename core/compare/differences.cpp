// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differences.h"

#include <algorithm>

namespace handlens {

namespace {

/// Who says the same as whom in a column: for every side the first side that says the same, −1 for those
/// that do not have the line.
struct Voices {
    QList<qsizetype> firstAlike;
    bool differ = false;
    bool gap = false; ///< a side that has the line has nothing here
};

Voices voicesIn(const QList<QList<Line>>& sides, const AlignedRow& row, const AlignedColumn& column)
{
    Voices voices;
    QStringList texts;
    for (qsizetype side = 0; side < sides.size(); ++side) {
        const std::optional<GlyphPlace>& place = column.places[side];
        QString text = place ? textAt(sides[side], *place) : QString();
        if (text == u'\n')
            text = u' ';
        voices.gap |= row.has(side) && !place;
        texts << text;
        qsizetype alike = -1;
        for (qsizetype other = 0; row.has(side) && alike < 0; ++other) {
            if (row.has(other) && texts[other] == text)
                alike = other;
        }
        voices.differ |= alike >= 0 && alike == side
            && std::ranges::any_of(voices.firstAlike, [](qsizetype before) { return before >= 0; });
        voices.firstAlike << alike;
    }
    return voices;
}

bool isOneDecision(const Voices& before, const Voices& here)
{
    return before.gap || here.gap || before.firstAlike == here.firstAlike;
}

bool isAboutTheLine(const AlignedRow& row, ComparedText text)
{
    const auto readers = std::ranges::count_if(
        row.lines.sliced(1), [](const QList<qsizetype>& lines) { return !lines.isEmpty(); });
    const bool others = row.lines.size() > 2;
    const bool textLacksIt = text == ComparedText::WithTranscript && !row.has(PageComparison::transcriptSide);
    return readers > 0 && (textLacksIt || (others && readers == 1));
}

} // namespace

QList<Difference> findDifferences(
    const QList<QList<Line>>& sides, const AlignedPage& aligned, ComparedText text)
{
    QList<Difference> found;
    for (qsizetype index = 0; index < aligned.rows.size(); ++index) {
        const AlignedRow& row = aligned.rows[index];
        if (isAboutTheLine(row, text)) {
            if (!row.columns.isEmpty()) // of a line without characters there is nothing to decide
                found << Difference { index, 0, row.columns.size(), true };
            continue;
        }
        std::optional<Voices> before;
        for (qsizetype at = 0; at < row.columns.size(); ++at) {
            const Voices here = voicesIn(sides, row, row.columns[at]);
            if (!here.differ) {
                before.reset();
                continue;
            }
            if (before && isOneDecision(*before, here))
                ++found.last().count;
            else
                found << Difference { index, at, 1 };
            before = here;
        }
    }
    return found;
}

} // namespace handlens
