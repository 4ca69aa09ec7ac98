// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/markup.h"
#include "import/readingorder.h"

namespace handlens {

/// Lines, regions or cells that stand beside one another, in the order they state themselves: cells of a
/// table row by row (row and col as Transkribus writes them, else TableCellRole); all else by index (2019),
/// else by custom="readingOrder {index:0;}" (Transkribus). As they come where one with text states nothing.
[[nodiscard]] QList<MarkupNode> inStatedOrder(QList<MarkupNode> siblings);

/// The ReadingOrder of a Page. Empty where there is none, and where it leaves out regions while all of them
/// state their own place, which then counts.
[[nodiscard]] ReadingOrder pageOrder(const MarkupNode& page);

/// The regions and cells right below `element`.
[[nodiscard]] QList<MarkupNode> pageRegions(const MarkupNode& element);

} // namespace handlens
