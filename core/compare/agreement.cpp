// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/agreement.h"

#include "compare/editdistance.h"

#include <algorithm>

namespace handlens {

double agreement(const QString& a, const QString& b, const TextNormalisation& how)
{
    SymbolTable table;
    const Symbols first = table.symbolsOf(comparedCharacters(a, how));
    const Symbols second = table.symbolsOf(comparedCharacters(b, how));
    const size_t longer = std::max(first.size(), second.size());
    if (longer == 0)
        return 1;
    return 1 - static_cast<double>(EditDistance(table.size())(first, second)) / static_cast<double>(longer);
}

} // namespace handlens
