// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens {

/// What to look for in transcripts.
struct TextSearch {
    QString text;
    bool matchCase = false;
    bool operator==(const TextSearch&) const = default;
};

/// A place where the text was found: whole user-perceived characters of one line.
struct TextMatch {
    PageId page;
    LineId line;
    qsizetype glyph = 0;
    qsizetype count = 0;
    bool operator==(const TextMatch&) const = default;
};

/// All places in `page`'s transcript, in reading order; they do not overlap.
[[nodiscard]] QList<TextMatch> findText(const Page& page, const TextSearch& search);

/// `line` with `text` in place of `count` glyphs from `glyph` on. All of `text` is certain.
[[nodiscard]] TranscriptLine withRangeReplaced(
    const TranscriptLine& line, qsizetype glyph, qsizetype count, const QString& text);

} // namespace handlens
