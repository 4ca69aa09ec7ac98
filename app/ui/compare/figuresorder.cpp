// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresorder.h"

#include "recognition/provider.h"
#include "session/callprice.h"

#include <QSet>

namespace handlens {

QStringList readersOf(const QList<PageToJudge>& pages, const ReaderNames& names)
{
    QSet<QString> known;
    Page all;
    for (const PageToJudge& page : pages) {
        for (const Recognition& reading : page.readings) {
            if (!known.contains(reading.reader))
                all.recognitions << Recognition { .provider = reading.provider, .reader = reading.reader };
            known.insert(reading.reader);
        }
    }
    QStringList readers;
    for (const Recognition* reading : names.inOrder(all))
        readers << reading->reader;
    return readers;
}

QHash<QString, double> pricesOf(
    const QStringList& readers, const ReaderNames& names, const Settings& settings)
{
    QHash<QString, double> prices;
    for (const QString& reader : readers) {
        const Provider* provider = names.provider(reader);
        if (!provider)
            continue;
        if (const std::optional<double> price = callPrice(provider->descriptor(), settings))
            prices.insert(reader, *price);
    }
    return prices;
}

} // namespace handlens
