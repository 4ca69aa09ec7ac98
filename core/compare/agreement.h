// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/textnormalisation.h"

namespace handlens {

/// What separates two readings, for adding up over several pages.
struct AgreementCounts {
    qsizetype edits = 0; ///< edit distance in characters
    qsizetype length = 0; ///< of the longer one of each pair

    [[nodiscard]] double share() const; ///< as agreement()
    AgreementCounts& operator+=(const AgreementCounts& other);
    bool operator==(const AgreementCounts&) const = default;
};
[[nodiscard]] AgreementCounts agreementCounts(
    const QString& a, const QString& b, const TextNormalisation& how = {});

/// How far two readings of a page agree, neither being the truth: 1 − edit distance / length of the longer
/// one, both in characters of the normalised texts (comparedCharacters()). 1: the same, two empty texts
/// included; 0: nothing in common. The same whichever comes first.
[[nodiscard]] double agreement(const QString& a, const QString& b, const TextNormalisation& how = {});

} // namespace handlens
