// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/hocrcharacters.h"

namespace handlens {

/// A line of hOCR with all that is in it, in writing that runs as `around` says where it states nothing else.
/// White space counts as HTML shows it: any run of it is one space, and none at the ends. Paragraph is left
/// as it is by default.
[[nodiscard]] FileLine hocrLine(const HocrElement& element, const HocrWriting& around, FileFlaws& flaws);

} // namespace handlens
