// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/linetexts.h"

#include <QRectF>

namespace handlens {

/// What stands in a line or a row, and where.
struct PlacedText {
    Symbols text;
    QRectF box; ///< null: not known
};

/// Neighbouring rows and lines, by their indices, that say the same together.
struct TextGroup {
    Stretch rows;
    Stretch lines;
};

/// The pairs of a row and a line that say the same, by their indices and in order in both; of those that are
/// known to lie apart none. The cheapest alignment of the two.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> pairsByText(
    const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts);

/// Where the same text was cut in different ways, so that rows and lines are more alike together than one by
/// one: those that share a good part of their characters in the cheapest alignment of all text with all text.
/// In order, and none has one row and one line. A group of more than mostCharacters is none.
[[nodiscard]] QList<TextGroup> groupsByText(
    const QList<PlacedText>& rows, const QList<PlacedText>& lines, LineTexts& texts);

/// Whether joining texts, the shortest of which has `shortest` characters, saves so many edits that this is
/// not chance.
[[nodiscard]] bool isWorthJoining(int saved, int shortest);

/// The most characters of a reader that are joined, because aligning them takes time that grows with the
/// square of it.
inline constexpr int mostCharacters = 3000;

} // namespace handlens
