// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"
#include "transcript/readernames.h"

namespace handlens {

/// All readers of `pages`, each once, in the order in which the window shows them everywhere.
[[nodiscard]] QStringList readersOf(const QList<PageToJudge>& pages, const ReaderNames& names);

/// What a call costs, by reader: nothing for one on this computer, else what the person entered; missing
/// where that is not known, as of an imported file.
[[nodiscard]] QHash<QString, double> pricesOf(
    const QStringList& readers, const ReaderNames& names, const Settings& settings);

} // namespace handlens
