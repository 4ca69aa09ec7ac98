// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/judgement.h"

namespace handlens {

/// Where a character was confused; its picture can be cut from there.
struct ConfusedPlace {
    qsizetype page = 0; ///< index into the pages that were given
    GlyphPlace place;
    bool operator==(const ConfusedPlace&) const = default;
};

/// One character that was read as another one.
struct Confusion {
    QString reference; ///< empty: nothing stands there
    QString read; ///< empty: it was left out
    qsizetype count = 0;
    QList<ConfusedPlace> places; ///< in order; fewer than `count` where nothing was read
    bool operator==(const Confusion&) const = default;
};

/// What was not read as it stands in the reference, on all `pages` together: most often first, as often by
/// the reference's code points, then by what was read.
[[nodiscard]] QList<Confusion> confusions(const QList<QList<JudgedGlyph>>& pages);

} // namespace handlens
