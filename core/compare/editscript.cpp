// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/editscript.h"

#include "compare/editdistance.h"

namespace handlens {

namespace {

SymbolSpan partOf(const Symbols& symbols, const Stretch& stretch)
{
    return SymbolSpan(symbols).subspan(
        static_cast<size_t>(stretch.begin), static_cast<size_t>(stretch.size()));
}

// Where the whole table is at hand, of as many edits those with the fewest substitutions are cheapest: no
// table has as many on one way as an edit costs.
constexpr int edit = 128;

/// Every edit costs the same; the costs of prefixes, in edits, come from bit vectors.
class EditCosts final
{
public:
    EditCosts(const Symbols& a, const Symbols& b, qsizetype symbols)
        : m_first(a)
        , m_second(b)
        , m_firstBackwards(a.rbegin(), a.rend())
        , m_secondBackwards(b.rbegin(), b.rend())
        , m_distance(symbols)
    {
    }

    [[nodiscard]] int pair(qsizetype i, qsizetype j) const
    {
        return m_first[static_cast<size_t>(i)] == m_second[static_cast<size_t>(j)] ? 0 : edit + 1;
    }
    [[nodiscard]] int first(qsizetype) const { return edit; }
    [[nodiscard]] int second(qsizetype) const { return edit; }

    [[nodiscard]] std::vector<int> prefixCosts(
        const Stretch& first, const Stretch& second, Direction direction) const
    {
        if (direction == Direction::Forwards)
            return m_distance.ofPrefixes(partOf(m_first, first), partOf(m_second, second));
        return m_distance.ofPrefixes(partOf(m_firstBackwards, turned(first, m_first)),
            partOf(m_secondBackwards, turned(second, m_second)));
    }

private:
    [[nodiscard]] static Stretch turned(const Stretch& stretch, const Symbols& symbols)
    {
        const auto size = static_cast<qsizetype>(symbols.size());
        return { size - stretch.end, size - stretch.begin };
    }

    const Symbols& m_first;
    const Symbols& m_second;
    Symbols m_firstBackwards;
    Symbols m_secondBackwards;
    mutable EditDistance m_distance; ///< only its working memory changes
};

} // namespace

std::vector<Step> editScript(const Symbols& a, const Symbols& b, qsizetype symbols)
{
    const EditCosts costs(a, b, symbols);
    return Hirschberg(costs).align(
        { 0, static_cast<qsizetype>(a.size()) }, { 0, static_cast<qsizetype>(b.size()) });
}

} // namespace handlens
