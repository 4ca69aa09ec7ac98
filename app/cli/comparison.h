// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/confusions.h"
#include "compare/figures.h"
#include "document/page.h"
#include "settings/settings.h"

namespace handlens::cli {

/// Below this confidence a character counts as doubted: what the window begins with. A person's own setting
/// is left out, so that the figures are the same on every computer.
inline const double doubtedBelow = setting::doubtThreshold.fallback;

/// What one reader made of a page.
struct ComparedReader {
    QString provider;
    QString reader;
    std::optional<Recognition> recognition; ///< nothing when it failed
    std::optional<Error> error;
    std::optional<Figures> figures; ///< nothing without a reference or a recognition
    std::optional<double> calibrationError; ///< nothing where no score can be held against a reference
    std::optional<double> cost; ///< of reading the page; nothing where no price is known
    std::optional<double> costPerFixedError; ///< costPerFixedError()
    QList<Confusion> confusions; ///< the 20 most frequent; empty without a reference
};

struct ComparedPair {
    QString a; ///< readers
    QString b;
    double characters = 0; ///< agreement()
};

struct ComparedConsensus {
    QString text;
    std::optional<Figures> figures;
};

/// One page as several readers read it.
struct PageComparison {
    PageSource source;
    QList<Error> errors; ///< all of the page
    std::optional<QString> reference;
    QList<ComparedReader> readers; ///< all that were named, in their order
    QList<ComparedPair> agreement; ///< of those that read the page
    std::optional<ComparedConsensus> consensus; ///< of two or more
};

/// Whose reading is compared.
struct NamedReader {
    QString provider;
    QString reader;
    std::optional<double> pricePerCall; ///< 0: free; nothing: not known
};

/// Compares what `readers` made of `page`.
[[nodiscard]] PageComparison comparePage(
    const Page& page, const QList<NamedReader>& readers, const std::optional<QString>& reference);

} // namespace handlens::cli
