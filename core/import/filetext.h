// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"

namespace handlens {

/// The code points of `text`, one a string.
[[nodiscard]] QStringList codePoints(const QString& text);

/// Whether `c` is one of the signs for a word that goes on in the next line.
[[nodiscard]] bool isHyphen(QChar c);

/// Shows a soft hyphen at the end of `line`, which is one that stands on the page.
void showHyphen(FileLine& line);

} // namespace handlens
