// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"
#include "compare/editdistance.h"
#include "compare/hirschberg.h"

namespace handlens {

/// The characters of every reader's lines as symbols. White space of any kind and the end of a line are one
/// and the same symbol; composed and decomposed characters too.
class LineTexts final
{
public:
    explicit LineTexts(const QList<QList<Line>>& readings);

    [[nodiscard]] const Symbols& of(qsizetype reader, qsizetype line) const { return m_lines[reader][line]; }
    /// Those of `lines`, parted by the symbol of white space.
    [[nodiscard]] Symbols joined(qsizetype reader, const QList<qsizetype>& lines) const;
    [[nodiscard]] int space() const { return m_space; }

    [[nodiscard]] int distance(SymbolSpan a, SymbolSpan b) { return (*m_distance)(a, b); }
    /// 1: the same; 0: nothing in common.
    [[nodiscard]] double likeness(SymbolSpan a, SymbolSpan b);
    /// The cheapest alignment of the two (editScript()).
    [[nodiscard]] std::vector<Step> script(const Symbols& a, const Symbols& b) const;

private:
    QList<QList<Symbols>> m_lines;
    int m_space = 0;
    qsizetype m_symbols = 0; ///< how many there are
    std::optional<EditDistance> m_distance; ///< made when all symbols are known
};

} // namespace handlens
