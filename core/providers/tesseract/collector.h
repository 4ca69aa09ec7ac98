// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tesseract/readline.h"

namespace tesseract {
class TessBaseAPI;
}

namespace handlens {

/// Copies all lines with text out of `api`, which has just recognised a picture.
[[nodiscard]] QList<ReadLine> collectLines(tesseract::TessBaseAPI& api);

} // namespace handlens
