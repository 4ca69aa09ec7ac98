// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/judgement.h"
#include "compare/pagecomparison.h"

#include <map>

namespace handlens {

/// What the sides of a comparison left out of a reference text, each character where it belongs: in the
/// column in which another side has it, else beside what the side itself has before it.
class Omissions final
{
public:
    /// What is left out of a row, as it is compared, by column: the side has nothing there, or the text
    /// belongs in front of what it has. As many as the row has columns: behind the last one. 0 where the side
    /// lacks the whole row.
    using InRow = std::map<qsizetype, QString>;

    Omissions() = default; ///< there is no reference
    /// `judgements`: the lines of every side held against one reference in one way.
    Omissions(const PageComparison& comparison, const QList<QList<JudgedGlyph>>& judgements);

    [[nodiscard]] InRow of(qsizetype side, qsizetype row) const;

private:
    QList<std::map<qsizetype, InRow>> m_sides; ///< by side, row
};

} // namespace handlens
