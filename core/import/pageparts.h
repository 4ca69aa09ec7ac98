// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"
#include "import/markup.h"

namespace handlens {

/// One TextEquiv of PAGE.
struct PageText {
    QString text;
    FileScore score;
};

/// The texts of a PAGE element, the one that counts first: the one with the lowest index, those without
/// before all others. Empty ones are left out where there is another.
[[nodiscard]] QList<PageText> pageTexts(const MarkupNode& element);

/// A PAGE element's Coords: its points, or the Point elements of the first schemas; empty: none.
[[nodiscard]] QPolygonF pageOutline(const MarkupNode& element, FileFlaws& flaws);

/// The direction in which `element` is to be read, `around` where it does not say.
[[nodiscard]] WritingDirection pageDirection(const MarkupNode& element, WritingDirection around);

/// A TextLine of PAGE with all that is in it; its direction is `around` where it states none.
[[nodiscard]] FileLine pageLine(const MarkupNode& element, WritingDirection around, FileFlaws& flaws);

} // namespace handlens
