// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"
#include "compare/textnormalisation.h"

namespace handlens {

/// One character of a reading held against what stands there in the reference.
struct JudgedGlyph {
    /// Where `read` stands; absent where nothing was read, and for the rare character that Unicode composes
    /// of parts of several glyphs. May be the end of a line, read as a space.
    std::optional<GlyphPlace> place;
    QString read; ///< as it is compared, so normalised; empty: left out
    QString reference; ///< likewise; empty: read, but not there
    std::optional<double> confidence; ///< of the glyph at `place`, 0…1

    [[nodiscard]] bool isRight() const { return read == reference; }
    bool operator==(const JudgedGlyph&) const = default;
};

/// `reading` held against `reference` character by character, in order: the very alignment that
/// characterErrors() counts for the texts of `reading`, joined by one newline, so that pairs that are not
/// equal are its substitutions, and so on. Compared as `how` says: what it takes out is in no entry.
[[nodiscard]] QList<JudgedGlyph> judged(
    const QList<Line>& reading, const QString& reference, const TextNormalisation& how = {});

/// The characters of a reading as they are compared, and the glyphs they come from.
struct PlacedCharacters {
    QStringList characters; ///< comparedCharacters() of the lines' texts, joined by one newline
    QList<std::optional<GlyphPlace>> places; ///< one a character
};
[[nodiscard]] PlacedCharacters placedCharacters(const QList<Line>& reading, const TextNormalisation& how);

} // namespace handlens
