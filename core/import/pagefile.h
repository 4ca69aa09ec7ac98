// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

namespace handlens {

/// The page of a PAGE file (schemas of 2009 to 2019; S. Pletschacher, A. Antonacopoulos, "The PAGE (Page
/// Analysis and Ground-truth Elements) format framework", ICPR 2010). `root` is its PcGts element.
[[nodiscard]] QList<FilePage> readPage(const MarkupNode& root);

} // namespace handlens
