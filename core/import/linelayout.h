// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"

namespace handlens {

/// A run of glyphs.
struct GlyphRun {
    qsizetype first = 0;
    qsizetype count = 0; ///< 0: the word is not in the text
};

/// The text of a line, and where its words stand in it.
struct LineLayout {
    QStringList glyphs;
    QList<GlyphRun> words; ///< one a word of the line
};

/// Lays out `line`, whose texts are clean: by its own text, in which its words are looked for, else by its
/// words and what stands between them. A word that is not where it should be in the text, and a line that is
/// too long and is cut, are flaws.
[[nodiscard]] LineLayout layOut(const FileLine& line, FileFlaws& flaws);

} // namespace handlens
