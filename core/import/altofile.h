// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

namespace handlens {

/// The pages of an ALTO file (versions 2 to 4; "Analyzed Layout and Text Object", Library of Congress,
/// https://www.loc.gov/standards/alto/). `root` is its alto element.
[[nodiscard]] QList<FilePage> readAlto(const MarkupNode& root);

} // namespace handlens
