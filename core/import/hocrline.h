// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/hocrelement.h"

namespace handlens {

/// A line of hOCR with all that is in it, its confidences on a scale to `scale`. White space counts as HTML
/// shows it: any run of it is one space, and none at the ends. Paragraph is left as it is by default.
[[nodiscard]] FileLine hocrLine(const HocrElement& element, double scale, FileFlaws& flaws);

} // namespace handlens
