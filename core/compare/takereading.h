// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"
#include "document/command.h"

#include <functional>

namespace handlens {

/// The edits of a person who decides between readings; each gives the commands of one undoable step, none
/// when the transcript already is as they want it. `page` is the page that was compared.

/// Gives ids for lines that an edit makes. A line that lies where the person deleted one keeps the id of that
/// one instead, and counts as deleted no longer.
using NewLineId = std::function<LineId()>;

/// The transcript says what `side` says at `difference`, and is certain of it. Where that is nothing, what
/// stood there goes; where the side lacks the line, the line goes.
[[nodiscard]] QList<Command> takeReading(const PageComparison& comparison, PageId page,
    const Difference& difference, qsizetype side, const NewLineId& newId);

/// The same for the whole of a row.
[[nodiscard]] QList<Command> takeLine(
    const PageComparison& comparison, PageId page, qsizetype row, qsizetype side, const NewLineId& newId);

/// The transcript becomes what `side` read on the whole page, in place also of lines the person touched. No
/// character is certain by that, as nobody looked at each.
[[nodiscard]] QList<Command> takePage(
    const PageComparison& comparison, PageId page, qsizetype side, const NewLineId& newId);

/// What the transcript says at `difference` is certain.
[[nodiscard]] QList<Command> keepReading(
    const PageComparison& comparison, PageId page, const Difference& difference);

} // namespace handlens
