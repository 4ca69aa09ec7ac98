// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

namespace handlens {

/// The edits a person makes to a line, as values: each takes a line and gives the line after it. All of them
/// mark the line touched. Positions count glyphs.

/// `line` with `text` typed over it. What the person left standing keeps its scores and boxes; what they
/// typed is certain, and takes the box of the glyph it replaced where one stands for one.
[[nodiscard]] TranscriptLine withText(const TranscriptLine& line, const QString& text);

/// `line` with the glyph at `index` confirmed as it stands.
[[nodiscard]] TranscriptLine withConfirmed(const TranscriptLine& line, qsizetype index);

/// `line` with every glyph confirmed.
[[nodiscard]] TranscriptLine withAllConfirmed(const TranscriptLine& line);

/// `line` with the glyph at `index` replaced by `text` (one of its alternatives, say), certain from now on;
/// an empty `text` removes it.
[[nodiscard]] TranscriptLine withReplaced(const TranscriptLine& line, qsizetype index, const QString& text);

/// `line` cut before the glyph at `index`; the first half keeps the id, the second gets `secondId`. White
/// space at the cut goes. Polygons are cut where the glyphs part, or in proportion where they have no boxes.
[[nodiscard]] std::pair<TranscriptLine, TranscriptLine> split(
    const TranscriptLine& line, qsizetype index, LineId secondId);

/// `first` and `second` as one line with the id of `first`; joined by a space unless either side is East
/// Asian wide or already a space. Its polygon is the hull of both.
[[nodiscard]] TranscriptLine merged(const TranscriptLine& first, const TranscriptLine& second);

/// The index of the glyph that holds UTF-16 position `position` of the line's text; the number of glyphs at
/// its end.
[[nodiscard]] qsizetype glyphAt(const TranscriptLine& line, qsizetype position);
/// The UTF-16 position at which the glyph at `index` begins.
[[nodiscard]] qsizetype positionOf(const TranscriptLine& line, qsizetype index);

} // namespace handlens
