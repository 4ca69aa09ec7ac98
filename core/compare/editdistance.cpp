// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/editdistance.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr size_t blockSize = 64;

} // namespace

EditDistance::EditDistance(qsizetype symbols)
    : m_places(static_cast<size_t>(symbols), 0)
{
}

int EditDistance::operator()(SymbolSpan a, SymbolSpan b)
{
    return ofPrefixes(a, b).back();
}

std::vector<int> EditDistance::ofPrefixes(SymbolSpan a, SymbolSpan b)
{
    std::vector<int> distances { static_cast<int>(b.size()) };
    distances.reserve(a.size() + 1);
    m_steps.assign(b.size(), 1); // the first row of the table counts insertions: 0, 1, 2, …
    for (size_t start = 0; start < a.size(); start += blockSize) {
        const SymbolSpan block = a.subspan(start, std::min(blockSize, a.size() - start));
        const Column last = passBlock(block, b);
        for (size_t i = 0; i < block.size(); ++i) {
            const int step = static_cast<int>(last.up >> i & 1) - static_cast<int>(last.down >> i & 1);
            distances.push_back(distances.back() + step);
        }
    }
    return distances;
}

/// Carries `block`'s rows over all of `b`; the names of the paper are Pv (up), Mv (down), Ph (right) and Mh
/// (left).
EditDistance::Column EditDistance::passBlock(SymbolSpan block, SymbolSpan b)
{
    for (size_t i = 0; i < block.size(); ++i)
        m_places[static_cast<size_t>(block[i])] |= uint64_t { 1 } << i;
    const size_t lastRow = block.size() - 1;
    Column column;
    for (size_t j = 0; j < b.size(); ++j) {
        const int8_t above = m_steps[j];
        uint64_t equal = m_places[static_cast<size_t>(b[j])];
        const uint64_t vertical = equal | column.down;
        equal |= above < 0 ? 1 : 0;
        const uint64_t horizontal = (((equal & column.up) + column.up) ^ column.up) | equal;
        uint64_t right = column.down | ~(horizontal | column.up);
        uint64_t left = column.up & horizontal;
        m_steps[j] = static_cast<int8_t>(
            static_cast<int>(right >> lastRow & 1) - static_cast<int>(left >> lastRow & 1));
        right = right << 1 | (above > 0 ? 1 : 0);
        left = left << 1 | (above < 0 ? 1 : 0);
        column.up = left | ~(vertical | right);
        column.down = right & vertical;
    }
    for (const int symbol : block)
        m_places[static_cast<size_t>(symbol)] = 0;
    return column;
}

} // namespace handlens
