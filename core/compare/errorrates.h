// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/textnormalisation.h"

#include <QtGlobal>

namespace handlens {

/// What separates a reading from its reference, in characters or in words: an alignment of the two with the
/// fewest edits (Levenshtein distance). The sum of the edits is the same in all such alignments; how it parts
/// into kinds may differ between them, and is that of one of them, always the same.
struct EditCounts {
    qsizetype reference = 0; ///< how long the reference is: correct + substitutions + deletions
    qsizetype substitutions = 0; ///< read as something else
    qsizetype deletions = 0; ///< of the reference, not read
    qsizetype insertions = 0; ///< read, but not in the reference
    qsizetype correct = 0;

    [[nodiscard]] qsizetype edits() const { return substitutions + deletions + insertions; }
    /// Edits as a fraction of the reference's length; over 1 when more is wrong than there was to read. With
    /// an empty reference it is the number of insertions, so 0 only when nothing was read.
    [[nodiscard]] double rate() const;

    bool operator==(const EditCounts&) const = default;
};

/// Both texts are normalised, then compared by characters as a person counts them (grapheme clusters,
/// graphemes()); a space is one too unless `how.ignoreSpaces`.
[[nodiscard]] EditCounts characterErrors(
    const QString& reference, const QString& reading, const TextNormalisation& how = {});

/// The same by words: the runs between spaces of the normalised texts, punctuation included unless
/// `how.ignorePunctuation`. Text written without spaces, such as Chinese, is one word from space to space.
[[nodiscard]] EditCounts wordErrors(
    const QString& reference, const QString& reading, const TextNormalisation& how = {});

} // namespace handlens
