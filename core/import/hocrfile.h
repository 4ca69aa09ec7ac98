// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

namespace handlens {

/// The pages of an hOCR file (T. Breuel, "The hOCR Microformat for OCR Workflow and Results", ICDAR 2007;
/// version 1.2, https://kba.github.io/hocr-spec/1.2/). `root` is its html element.
[[nodiscard]] QList<FilePage> readHocr(const MarkupNode& root);

} // namespace handlens
