// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/symbols.h"

#include <cstdint>

namespace handlens {

/// Edit distances (Levenshtein: a substitution, a deletion and an insertion cost 1 each) by bit vectors, 64
/// rows of the table at a time: G. Myers, "A fast bit-vector algorithm for approximate string matching based
/// on dynamic programming", JACM 46 (1999), in the blocks of H. Hyyrö, "A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances", Nordic J. of Computing 10 (2003). Needs time |a|·|b|/64 and
/// memory |a|+|b|+symbols. Keeps its working memory between calls.
class EditDistance final
{
public:
    /// For texts whose symbols are all below `symbols`.
    explicit EditDistance(qsizetype symbols);

    [[nodiscard]] int operator()(SymbolSpan a, SymbolSpan b);
    /// The distance between `b` and the first k symbols of `a`, for k from 0 to its size.
    [[nodiscard]] std::vector<int> ofPrefixes(SymbolSpan a, SymbolSpan b);

private:
    struct Column {
        uint64_t up = ~uint64_t { 0 }; ///< bit i: row i+1 is one more than row i
        uint64_t down = 0; ///< bit i: row i+1 is one less than row i
    };
    [[nodiscard]] Column passBlock(SymbolSpan block, SymbolSpan b);

    std::vector<uint64_t> m_places; ///< by symbol: where it stands in the block at work
    std::vector<int8_t> m_steps; ///< by column: the difference to the column before, under the block at work
};

} // namespace handlens
