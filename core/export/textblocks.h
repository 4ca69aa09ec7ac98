// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/graphemes.h"
#include "export/exportformat.h"

namespace handlens {

/// One line of an exported text.
struct TextLine {
    QString text; ///< well-formed UTF-16
    int paragraph = -1; ///< −1: not given
    bool operator==(const TextLine&) const = default;
};

/// The text of one page, or what one reader read on it.
struct TextBlock {
    QString page; ///< what the page is called; "scan.pdf, page 3" when its file has several
    bool startsPage = false; ///< the first block of its page
    QString reader; ///< whose reading it is; empty: the only one there is, or the person's text
    QList<TextLine> lines;
    bool operator==(const TextBlock&) const = default;
};

/// The texts in `input` in order, for the formats that carry nothing but text. A block of which
/// nothing would be seen, having neither line nor reader, is left out.
[[nodiscard]] QList<TextBlock> textBlocks(const ExportInput& input);

/// What a page is called: its file, and which page of it when there are several.
[[nodiscard]] QString pageTitle(const PageSource& source);

} // namespace handlens
