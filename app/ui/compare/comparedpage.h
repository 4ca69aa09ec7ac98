// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"

#include <QStringList>

#include <memory>

namespace handlens {

class ComparisonSource;

/// A page's comparison with what its sides are called, as of one moment.
struct ComparedPage {
    PageId id;
    std::shared_ptr<const PageComparison> comparison; ///< null: nobody read the page
    QStringList names; ///< by side, for people
    QStringList shortNames;

    [[nodiscard]] bool isNull() const { return !comparison; }
    bool operator==(const ComparedPage&) const = default;
};

[[nodiscard]] ComparedPage comparedPage(ComparisonSource& source);

/// Row `row` in a sentence, for those who hear it: what each side says there.
[[nodiscard]] QString describedRow(const ComparedPage& page, qsizetype row);
/// A difference in a sentence: which of how many of its row, and what each side says.
[[nodiscard]] QString describedDifference(const ComparedPage& page, qsizetype difference);
/// The only reader's side that has `row`, though others read the page; −1: there is none.
[[nodiscard]] qsizetype onlyReaderOf(const PageComparison& comparison, qsizetype row);

} // namespace handlens
