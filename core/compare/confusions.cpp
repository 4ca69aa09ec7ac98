// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/confusions.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace handlens {

QList<Confusion> confusions(const QList<QList<JudgedGlyph>>& pages)
{
    using Key = std::pair<QList<uint>, QList<uint>>;
    QMap<Key, Confusion> known;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        for (const JudgedGlyph& glyph : pages[page]) {
            if (glyph.isRight())
                continue;
            Confusion& confusion = known[{ glyph.reference.toUcs4(), glyph.read.toUcs4() }];
            confusion.reference = glyph.reference;
            confusion.read = glyph.read;
            ++confusion.count;
            if (glyph.place)
                confusion.places << ConfusedPlace { page, *glyph.place };
        }
    }
    QList<Confusion> sorted = known.values();
    std::ranges::stable_sort(sorted, std::ranges::greater(), &Confusion::count);
    return sorted;
}

} // namespace handlens
