// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

namespace handlens {

/// The place an ALTO element states: its Shape, else its HPOS, VPOS, WIDTH and HEIGHT; empty: none.
[[nodiscard]] QPolygonF altoOutline(const MarkupNode& element, FileFlaws& flaws);

/// A TextLine of ALTO with all that is in it; paragraph and direction are left as they are by default.
[[nodiscard]] FileLine altoLine(const MarkupNode& element, FileFlaws& flaws);

} // namespace handlens
