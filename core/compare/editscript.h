// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/hirschberg.h"
#include "compare/symbols.h"

namespace handlens {

/// The steps of an alignment of `a` and `b` with the fewest substitutions, deletions and insertions; pairs
/// are equal symbols or substitutions. Of several such alignments one with few
/// substitutions (with the fewest, where one text is short), and always the same one. Linear in memory;
/// takes about twice as long as their EditDistance. All symbols are below `symbols`.
[[nodiscard]] std::vector<Step> editScript(const Symbols& a, const Symbols& b, qsizetype symbols);

} // namespace handlens
