// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/prefixcosts.h"

#include <algorithm>
#include <vector>

namespace handlens {

/// What an alignment of two sequences does next.
enum class Step : quint8 {
    Pair, ///< the next of the first with the next of the second
    First, ///< the next of the first alone
    Second, ///< the next of the second alone
};

/// The cheapest alignment of two sequences in linear memory and at most twice the time of the table: D. S.
/// Hirschberg, "A linear space algorithm for computing maximal common subsequences", CACM 18 (1975). Always
/// the same one of several: a pair is preferred, and towards the end.
///
/// `Costs` has what prefixCosts() needs, and prefixCosts(first, second, direction) itself.
template <typename Costs> class Hirschberg final
{
public:
    explicit Hirschberg(const Costs& costs)
        : m_costs(costs)
    {
    }

    [[nodiscard]] std::vector<Step> align(const Stretch& first, const Stretch& second)
    {
        m_steps.clear();
        m_steps.reserve(static_cast<size_t>(first.size() + second.size()));
        divide(first, second);
        return std::move(m_steps);
    }

private:
    static constexpr qsizetype smallTable
        = qsizetype { 128 } * 128; ///< cells whose directions are kept at a time

    void divide(const Stretch& first, const Stretch& second)
    {
        if (second.size() < 2 || (first.size() + 1) * (second.size() + 1) <= smallTable) {
            trace(first, second);
            return;
        }
        const qsizetype middle = second.begin + second.size() / 2;
        const qsizetype cut = bestCut(first, second, middle);
        divide({ first.begin, cut }, { second.begin, middle });
        divide({ cut, first.end }, { middle, second.end });
    }

    /// Where `first` is to be cut when `second` is cut at `middle`.
    [[nodiscard]] qsizetype bestCut(const Stretch& first, const Stretch& second, qsizetype middle) const
    {
        const std::vector<int> before
            = m_costs.prefixCosts(first, { second.begin, middle }, Direction::Forwards);
        const std::vector<int> after
            = m_costs.prefixCosts(first, { middle, second.end }, Direction::Backwards);
        size_t best = 0;
        for (size_t k = 1; k < before.size(); ++k) {
            if (before[k] + after[after.size() - 1 - k] < before[best] + after[after.size() - 1 - best])
                best = k;
        }
        return first.begin + static_cast<qsizetype>(best);
    }

    /// The whole table, and the way back through it.
    void trace(const Stretch& first, const Stretch& second)
    {
        const qsizetype width = second.size() + 1;
        const std::vector<Step> came = directions(first, second);
        std::vector<Step> backwards;
        qsizetype i = first.size();
        qsizetype j = second.size();
        while (i > 0 || j > 0) {
            const Step step = came[static_cast<size_t>(i * width + j)];
            backwards.push_back(step);
            i -= step != Step::Second ? 1 : 0;
            j -= step != Step::First ? 1 : 0;
        }
        m_steps.insert(m_steps.end(), backwards.rbegin(), backwards.rend());
    }

    /// For every cell of the table the last step of the cheapest way there.
    [[nodiscard]] std::vector<Step> directions(const Stretch& first, const Stretch& second) const
    {
        const auto width = static_cast<size_t>(second.size()) + 1;
        std::vector<Step> came((static_cast<size_t>(first.size()) + 1) * width, Step::Second);
        std::vector<int> row(width, 0);
        for (size_t j = 1; j < width; ++j)
            row[j] = row[j - 1] + m_costs.second(second.begin + static_cast<qsizetype>(j) - 1);
        for (qsizetype i = first.begin; i < first.end; ++i) {
            Step* const here = came.data() + static_cast<size_t>(i - first.begin + 1) * width;
            const int alone = m_costs.first(i);
            int diagonal = row[0];
            row[0] += alone;
            here[0] = Step::First;
            for (size_t j = 1; j < width; ++j) {
                const qsizetype other = second.begin + static_cast<qsizetype>(j) - 1;
                const int paired = diagonal + m_costs.pair(i, other);
                const int withFirst = row[j] + alone;
                const int withSecond = row[j - 1] + m_costs.second(other);
                diagonal = row[j];
                row[j] = std::min({ paired, withFirst, withSecond });
                here[j] = paired == row[j] ? Step::Pair : withFirst == row[j] ? Step::First : Step::Second;
            }
        }
        return came;
    }

    const Costs& m_costs;
    std::vector<Step> m_steps;
};

} // namespace handlens
