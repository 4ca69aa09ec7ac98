// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/agreement.h"
#include "compare/confusions.h"
#include "compare/figures.h"
#include "compare/reliability.h"

#include <QHash>

namespace handlens {

/// One page as several readers read it.
struct PageToJudge {
    PageId page;
    QList<Recognition> readings; ///< one a reader
    std::optional<QString> reference; ///< what stands on the page; absent: not known
    bool operator==(const PageToJudge&) const = default;
};

struct JudgingRules {
    TextNormalisation how;
    double threshold = 0.5; ///< confidences below it are doubts, 0…1
    bool operator==(const JudgingRules&) const = default;
};

/// One reading held against the reference, without what was right.
struct JudgedReading {
    Figures figures;
    QList<JudgedGlyph> wrong; ///< in order
    QList<ConfidenceSample> samples;
};

struct JudgedPage {
    PageToJudge page;
    QList<JudgedReading> readings; ///< one each of the page's; empty without a reference
    /// How far the page's reading `a` agrees with each that comes after it: of 0 with 1, 2, …, of 1 with 2, …
    QList<AgreementCounts> agreement;
};

/// The slow part, for one page by itself, so that pages can be judged side by side and kept.
[[nodiscard]] JudgedPage judgePage(const PageToJudge& page, const JudgingRules& rules);

/// What one reader did on all pages together.
struct ReaderFigures {
    QString reader;
    qsizetype pages = 0; ///< it read
    qsizetype judged = 0; ///< of them have a reference; what follows is about these, if not said otherwise
    Figures figures;
    QList<Confusion> confusions; ///< their pages are indices into DocumentFigures::pages
    QList<ReliabilityBin> bins;
    std::optional<double> calibrationError; ///< expectedCalibrationError() of `bins`
    std::optional<std::chrono::milliseconds> timePerPage; ///< the mean over all it read; see timeOf()
    std::optional<double> cost; ///< of all it read, each at the price of a call
    std::optional<double> costPerFixedError; ///< see costPerFixedError()
};

struct DocumentFigures {
    QList<PageId> pages;
    QList<ReaderFigures> readers;
    /// By two of `readers`: the agreement over all pages both read; absent where there is none.
    QList<QList<std::optional<double>>> agreement;
};

/// `pages` added up; rates come from summed counts, so that a page counts as much as it has characters.
/// `readers`: in which order. `prices`: of a call, by reader, 0: free; missing: not known.
[[nodiscard]] DocumentFigures addedUp(
    const QList<JudgedPage>& pages, const QStringList& readers, const QHash<QString, double>& prices);

} // namespace handlens
