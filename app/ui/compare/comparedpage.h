// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparedplaces.h"
#include "compare/omissions.h"

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
    /// Whether a person decided the character of the transcript at `place`.
    [[nodiscard]] bool isCertain(const std::optional<GlyphPlace>& place) const;
    bool operator==(const ComparedPage&) const = default;
};

[[nodiscard]] ComparedPage comparedPage(ComparisonSource& source);

/// Row `row` in sentences, for those who hear it: what each side says there, and what it left out.
[[nodiscard]] QString describedRow(const ComparedPage& page, const Omissions& omissions, qsizetype row);
/// A difference in a sentence: which of how many of its row, and what each side says.
[[nodiscard]] QString describedDifference(const ComparedPage& page, qsizetype difference);
/// What is known of what `side` has at `at`, as plain text in lines: how sure the reader was of the
/// character, its other readings, and what is left out there or beside it. Empty where there is nothing to
/// say. The first line never begins with text from outside, so that no tooltip takes it for markup.
[[nodiscard]] QString describedPlace(
    const ComparedPage& page, const Omissions& omissions, const ColumnPlace& at, qsizetype side);
/// The only reader's side that has `row`, though others read the page; −1: there is none.
[[nodiscard]] qsizetype onlyReaderOf(const PageComparison& comparison, qsizetype row);

} // namespace handlens
