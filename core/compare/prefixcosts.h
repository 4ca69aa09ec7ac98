// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace handlens {

/// A part of a sequence: from `begin` up to but without `end`.
struct Stretch {
    qsizetype begin = 0;
    qsizetype end = 0;
    [[nodiscard]] qsizetype size() const { return end - begin; }
};

enum class Direction { Forwards, Backwards };

/// What the cheapest alignment of `second` with the first k of `first` (the last k when reading backwards)
/// costs, for k from 0 to its size. `Costs` has pair(i, j), first(i) and second(j), whole numbers from 0.
template <typename Costs>
[[nodiscard]] std::vector<int> prefixCosts(
    const Costs& costs, const Stretch& first, const Stretch& second, Direction direction)
{
    const auto at = [direction](const Stretch& stretch, qsizetype k) {
        return direction == Direction::Forwards ? stretch.begin + k : stretch.end - 1 - k;
    };
    std::vector<int> column { 0 };
    for (qsizetype i = 0; i < first.size(); ++i)
        column.push_back(column.back() + costs.first(at(first, i)));
    for (qsizetype j = 0; j < second.size(); ++j) {
        const qsizetype other = at(second, j);
        const int alone = costs.second(other);
        int diagonal = column[0];
        column[0] += alone;
        for (qsizetype i = 0; i < first.size(); ++i) {
            const qsizetype one = at(first, i);
            const auto row = static_cast<size_t>(i) + 1;
            const int best = std::min({ diagonal + costs.pair(one, other), column[row] + alone,
                column[row - 1] + costs.first(one) });
            diagonal = column[row];
            column[row] = best;
        }
    }
    return column;
}

} // namespace handlens
