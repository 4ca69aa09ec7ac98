// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/omissions.h"

namespace handlens {

/// What a reference text says about a character of a side.
enum class Verdict { None, Right, Wrong };

/// The sides of a comparison held against a reference text.
class ReferenceVerdicts final
{
public:
    ReferenceVerdicts() = default; ///< there is no reference
    ReferenceVerdicts(const PageComparison& comparison, const QString& reference);

    /// None: without a reference, and where the reference does not count (white space at the ends).
    [[nodiscard]] Verdict at(qsizetype side, const std::optional<GlyphPlace>& place) const;
    /// What the sides left out of it.
    [[nodiscard]] const Omissions& omissions() const { return m_omissions; }

private:
    QList<QList<QList<Verdict>>> m_sides; ///< by side, line, glyph; the line's end too
    Omissions m_omissions;
};

} // namespace handlens
