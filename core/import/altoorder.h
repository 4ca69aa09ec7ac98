// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/fileflaws.h"
#include "import/markup.h"
#include "import/readingorder.h"

namespace handlens {

/// The reading order of `page`, a Page of the alto element `root`: its ReadingOrder (version 4.3), else that
/// of its blocks by IDNEXT. A block that several call their next one is that of the first of them, and blocks
/// that follow one another in a circle stay where they are; both are flaws. Empty: the file states none.
[[nodiscard]] ReadingOrder altoOrder(const MarkupNode& root, const MarkupNode& page, FileFlaws& flaws);

} // namespace handlens
