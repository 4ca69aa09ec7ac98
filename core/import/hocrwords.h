// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/hocrcharacters.h"

namespace handlens {

/// The words of a line of hOCR and what stands between them, with what the lists of the line tell of its
/// characters. These count the text as HTML shows it or, as Kraken writes them, that of the elements in the
/// line alone, where the space between two words is an element too.
[[nodiscard]] QList<FileWord> hocrWords(
    const HocrElement& line, const HocrWriting& writing, FileFlaws& flaws);

} // namespace handlens
