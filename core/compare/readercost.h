// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QHash>

namespace handlens {

/// What a reader was paid and what it got wrong, page by page.
struct ReaderAccount {
    std::optional<double> pricePerCall; ///< 0: free, such as one on this computer; absent: not known
    QHash<PageId, qsizetype> edits; ///< by page it read: EditCounts::edits() of characters
};

/// The price of a call times the pages that were read, in the currency of the price.
[[nodiscard]] std::optional<double> costOf(const ReaderAccount& account);

/// What it costs to have one more character right by the reader at `which` than for nothing: costOf() it,
/// divided by the errors it fixed. Those are the edits of the free reader with the fewest edits less its own,
/// both over the pages it read; a free reader that lacks one of these pages is not asked. Absent for a reader
/// that is free itself, where a price is not known, where there is no free reader, and where nothing was
/// fixed.
[[nodiscard]] std::optional<double> costPerFixedError(const QList<ReaderAccount>& readers, qsizetype which);

/// How long all of them took together; absent where that is not known of one.
[[nodiscard]] std::optional<std::chrono::milliseconds> timeOf(const QList<Recognition>& recognitions);

} // namespace handlens
