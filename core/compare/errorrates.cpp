// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/errorrates.h"

#include "compare/editscript.h"

#include <algorithm>

namespace handlens {

namespace {

EditCounts counted(const QStringList& reference, const QStringList& reading)
{
    SymbolTable table;
    const Symbols a = table.symbolsOf(reference);
    const Symbols b = table.symbolsOf(reading);
    EditCounts counts { .reference = reference.size() };
    size_t i = 0;
    size_t j = 0;
    for (const Step step : editScript(a, b, table.size())) {
        if (step == Step::First)
            ++counts.deletions;
        else if (step == Step::Second)
            ++counts.insertions;
        else if (a[i] == b[j])
            ++counts.correct;
        else
            ++counts.substitutions;
        i += step != Step::Second ? 1 : 0;
        j += step != Step::First ? 1 : 0;
    }
    return counts;
}

} // namespace

double EditCounts::rate() const
{
    return static_cast<double>(edits()) / static_cast<double>(std::max<qsizetype>(1, reference));
}

EditCounts characterErrors(const QString& reference, const QString& reading, const TextNormalisation& how)
{
    return counted(comparedCharacters(reference, how), comparedCharacters(reading, how));
}

EditCounts wordErrors(const QString& reference, const QString& reading, const TextNormalisation& how)
{
    return counted(comparedWords(reference, how), comparedWords(reading, how));
}

} // namespace handlens
