// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/readercost.h"

#include <algorithm>
#include <numeric>

namespace handlens {

namespace {

/// Over `pages`; nothing where one of them is lacking.
std::optional<qsizetype> editsOver(const QList<PageId>& pages, const ReaderAccount& account)
{
    qsizetype edits = 0;
    for (const PageId page : pages) {
        if (!account.edits.contains(page))
            return std::nullopt;
        edits += account.edits.value(page);
    }
    return edits;
}

std::optional<qsizetype> fewestForNothing(const QList<PageId>& pages, const QList<ReaderAccount>& readers)
{
    std::optional<qsizetype> fewest;
    for (const ReaderAccount& reader : readers) {
        const std::optional<qsizetype> edits
            = reader.pricePerCall == 0.0 ? editsOver(pages, reader) : std::nullopt;
        if (edits)
            fewest = std::min(fewest.value_or(*edits), *edits);
    }
    return fewest;
}

} // namespace

std::optional<double> costOf(const ReaderAccount& account)
{
    if (!account.pricePerCall)
        return std::nullopt;
    return *account.pricePerCall * static_cast<double>(account.edits.size());
}

std::optional<double> costPerFixedError(const QList<ReaderAccount>& readers, qsizetype which)
{
    const ReaderAccount& reader = readers[which];
    const std::optional<double> cost = costOf(reader);
    const QList<PageId> pages = reader.edits.keys();
    const std::optional<qsizetype> baseline = fewestForNothing(pages, readers);
    if (!cost || *cost <= 0 || !baseline)
        return std::nullopt;
    const qsizetype fixed
        = *baseline - std::accumulate(reader.edits.begin(), reader.edits.end(), qsizetype { 0 });
    return fixed > 0 ? std::optional(*cost / static_cast<double>(fixed)) : std::nullopt;
}

std::optional<std::chrono::milliseconds> timeOf(const QList<Recognition>& recognitions)
{
    std::chrono::milliseconds sum { 0 };
    for (const Recognition& recognition : recognitions) {
        if (!recognition.took)
            return std::nullopt;
        sum += *recognition.took;
    }
    return sum;
}

} // namespace handlens
