// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens {

/// Which grapheme clusters of a line a delivered glyph stands for.
struct GlyphReach {
    qsizetype first = 0; ///< cluster
    qsizetype count = 1; ///< clusters
    qsizetype glyph = 0; ///< index of the delivered glyph
    bool operator==(const GlyphReach&) const = default;
};

/// How a line's text and the delivered glyphs fit together.
struct GlyphPairing {
    QList<GlyphReach> reaches; ///< by first cluster; several may share one (a letter and its accent)
    bool complete = true; ///< every visible cluster has a glyph, and every glyph with a text a cluster
};

/// Pairs `clusters` with the texts that were `delivered`, one a glyph: by text, from left to right, stepping
/// over what has no counterpart nearby; glyphs without text by order, where there is one for each cluster
/// that is no space.
[[nodiscard]] GlyphPairing pairGlyphs(const QStringList& clusters, const QStringList& delivered);

} // namespace handlens
