// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens {

/// What was wrong in an imported file; each is told once, however often it was met.
struct FileFlaws {
    bool places = false; ///< numbers or outlines that are of no use
    bool outside = false; ///< outlines that reach beyond the page
    bool unit = false; ///< places in a unit that cannot be turned into pixels
    bool scores = false; ///< confidences out of their range
    bool characters = false; ///< lone surrogates
    bool pairing = false; ///< words or glyphs that do not fit their line's text
    bool variants = false; ///< other readings that do not fit the text glyph by glyph
    bool order = false; ///< a reading order that contradicts itself
    bool tooMany = false; ///< more than a page can have

    [[nodiscard]] QStringList sentences() const;
};

} // namespace handlens
