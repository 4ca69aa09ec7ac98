// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/agreement.h"

#include "compare/editdistance.h"

#include <algorithm>

namespace handlens {

double AgreementCounts::share() const
{
    return length == 0 ? 1 : 1 - static_cast<double>(edits) / static_cast<double>(length);
}

AgreementCounts& AgreementCounts::operator+=(const AgreementCounts& other)
{
    edits += other.edits;
    length += other.length;
    return *this;
}

AgreementCounts agreementCounts(const QString& a, const QString& b, const TextNormalisation& how)
{
    SymbolTable table;
    const Symbols first = table.symbolsOf(comparedCharacters(a, how));
    const Symbols second = table.symbolsOf(comparedCharacters(b, how));
    return { EditDistance(table.size())(first, second),
        static_cast<qsizetype>(std::max(first.size(), second.size())) };
}

double agreement(const QString& a, const QString& b, const TextNormalisation& how)
{
    return agreementCounts(a, b, how).share();
}

} // namespace handlens
