// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/omissions.h"

#include "compare/columnplace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace handlens {

namespace {

/// One character of the reference, as a side has it.
struct Held {
    bool read = false; ///< false: it is left out
    bool right = false;
    std::optional<GlyphPlace> place;
};

QList<Held> heldBy(const QList<JudgedGlyph>& judgement)
{
    QList<Held> all;
    for (const JudgedGlyph& glyph : judgement) {
        if (!glyph.reference.isEmpty())
            all << Held { !glyph.read.isEmpty(), glyph.isRight(), glyph.place };
    }
    return all;
}

QStringList referenceOf(const QList<QList<JudgedGlyph>>& judgements)
{
    QStringList characters;
    for (const JudgedGlyph& glyph : judgements.value(0)) {
        if (!glyph.reference.isEmpty())
            characters << glyph.reference;
    }
    return characters;
}

/// In which column the glyphs of every side stand.
class GlyphColumns final
{
public:
    explicit GlyphColumns(const PageComparison& comparison)
    {
        for (const QList<Line>& lines : comparison.lines()) {
            QList<QList<ColumnPlace>>& side = m_sides.emplaceBack();
            for (const Line& line : lines)
                side << QList<ColumnPlace>(line.glyphs.size() + 1);
        }
        for (qsizetype row = 0; row < comparison.aligned().rows.size(); ++row)
            note(comparison.aligned().rows[row], row);
    }

    /// No row: nothing is at `place`, or the end of a line that no column is for.
    [[nodiscard]] ColumnPlace of(qsizetype side, const std::optional<GlyphPlace>& place) const
    {
        return place ? m_sides[side][place->line][place->glyph] : ColumnPlace();
    }

private:
    void note(const AlignedRow& row, qsizetype index)
    {
        for (qsizetype column = 0; column < row.columns.size(); ++column) {
            for (qsizetype side = 0; side < m_sides.size(); ++side) {
                if (const std::optional<GlyphPlace>& place = row.columns[column].places[side])
                    m_sides[side][place->line][place->glyph] = { index, column };
            }
        }
    }

    QList<QList<QList<ColumnPlace>>> m_sides; ///< by side, line, glyph; the line's end too
};

/// Finds where what one side left out belongs.
class SideOmissions final
{
public:
    SideOmissions(const PageComparison& comparison, const GlyphColumns& columns, const QStringList& reference,
        const QList<QList<Held>>& all, qsizetype side)
        : m_comparison(comparison)
        , m_columns(columns)
        , m_reference(reference)
        , m_all(all)
        , m_side(side)
        , m_own(all[side])
    {
    }

    [[nodiscard]] std::map<qsizetype, Omissions::InRow> found()
    {
        const auto isRead = [this](qsizetype at) { return at >= m_own.size() || m_own[at].read; };
        for (qsizetype begin = 0; begin < m_own.size(); ++begin) {
            if (isRead(begin))
                continue;
            qsizetype end = begin + 1;
            while (!isRead(end))
                ++end;
            const qsizetype shift = bestShift(begin, end);
            move(begin, end, shift);
            settle(begin + shift, end + shift);
            begin = std::max(end, end + shift) - 1;
        }
        return std::move(m_found);
    }

private:
    /// Where another side has a character of the reference and this one has nothing; no row: nowhere.
    [[nodiscard]] ColumnPlace homeOf(qsizetype at) const
    {
        for (const bool right : { true, false }) {
            for (qsizetype other = 0; other < m_all.size(); ++other) {
                const Held& held = m_all[other][at];
                if (other == m_side || held.right != right)
                    continue;
                const ColumnPlace there = m_columns.of(other, held.place);
                if (there.row < 0)
                    continue;
                const AlignedRow& row = m_comparison.aligned().rows[there.row];
                if (!row.has(m_side))
                    return { there.row, 0 };
                if (!row.columns[there.column].places[m_side])
                    return there;
            }
        }
        return {};
    }

    [[nodiscard]] int homes(qsizetype at) const { return homeOf(at).row < 0 ? 0 : 1; }

    // Of “ll” read as “l” either may be the one left out. How far what is left out can be moved along equal
    // characters so that as much of it as possible is where others have it; the shortest way of the best.
    [[nodiscard]] qsizetype bestShift(qsizetype begin, qsizetype end) const
    {
        qsizetype best = 0;
        int most = 0;
        const auto take = [&](int gain, qsizetype shift) {
            if (gain > most) {
                most = gain;
                best = shift;
            }
        };
        int gain = 0;
        for (qsizetype by = 1;
             begin - by >= 0 && m_own[begin - by].right && m_reference[begin - by] == m_reference[end - by];
             ++by) {
            gain += homes(begin - by) - homes(end - by);
            take(gain, -by);
        }
        gain = 0;
        for (qsizetype by = 0; end + by < m_own.size() && m_own[end + by].right
             && m_reference[end + by] == m_reference[begin + by];
             ++by) {
            gain += homes(end + by) - homes(begin + by);
            take(gain, by + 1);
        }
        return best;
    }

    void move(qsizetype begin, qsizetype end, qsizetype shift)
    {
        for (qsizetype by = 1; by <= -shift; ++by)
            m_own[end - by] = std::exchange(m_own[begin - by], {});
        for (qsizetype by = 0; by < shift; ++by)
            m_own[begin + by] = std::exchange(m_own[end + by], {});
    }

    // What no other side has stands with its neighbour: in the same row with the next one that is left out,
    // as both are a gap; but the end of a line does not go to the line below.
    void settle(qsizetype begin, qsizetype end)
    {
        QList<ColumnPlace> places;
        for (qsizetype at = begin; at < end; ++at)
            places << homeOf(at);
        const auto known
            = std::ranges::find_if(places, [](const ColumnPlace& each) { return each.row >= 0; });
        const bool onlySpaces
            = std::all_of(m_reference.begin() + begin, m_reference.begin() + begin + (known - places.begin()),
                [](const QString& character) { return character.trimmed().isEmpty(); });
        ColumnPlace place = besideOwn(begin, end);
        if (known != places.end() && (onlySpaces || place.row < 0 || place.row == known->row))
            place = *known;
        for (qsizetype at = begin; at < end; ++at) {
            if (places[at - begin].row >= 0)
                place = places[at - begin];
            if (place.row >= 0)
                m_found[place.row][place.column] += m_reference[at];
        }
    }

    [[nodiscard]] ColumnPlace besideOwn(qsizetype begin, qsizetype end) const
    {
        const auto placed = [](const Held& held) { return held.place.has_value(); };
        const auto before
            = std::find_if(std::make_reverse_iterator(m_own.begin() + begin), m_own.rend(), placed);
        if (before != m_own.rend()) {
            const ColumnPlace there = m_columns.of(m_side, before->place);
            if (there.row >= 0)
                return { there.row, there.column + 1 };
        }
        const auto after = std::find_if(m_own.begin() + end, m_own.end(), placed);
        if (after != m_own.end())
            return m_columns.of(m_side, after->place);
        return {};
    }

    const PageComparison& m_comparison;
    const GlyphColumns& m_columns;
    const QStringList& m_reference;
    const QList<QList<Held>>& m_all;
    qsizetype m_side;
    QList<Held> m_own; ///< with what is left out moved where it fits best
    std::map<qsizetype, Omissions::InRow> m_found;
};

/// White space around what is left out is no news.
void trim(Omissions::InRow& row)
{
    for (auto& [column, text] : row) {
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            text = trimmed;
    }
}

} // namespace

Omissions::Omissions(const PageComparison& comparison, const QList<QList<JudgedGlyph>>& judgements)
{
    const GlyphColumns columns(comparison);
    const QStringList reference = referenceOf(judgements);
    QList<QList<Held>> all;
    std::ranges::transform(judgements, std::back_inserter(all), heldBy);
    for (qsizetype side = 0; side < all.size(); ++side) {
        std::map<qsizetype, InRow>& found
            = m_sides.emplaceBack(SideOmissions(comparison, columns, reference, all, side).found());
        for (auto& [row, inRow] : found)
            trim(inRow);
    }
}

Omissions::InRow Omissions::of(qsizetype side, qsizetype row) const
{
    if (side >= m_sides.size())
        return {};
    const auto it = m_sides[side].find(row);
    return it == m_sides[side].end() ? InRow() : it->second;
}

} // namespace handlens
