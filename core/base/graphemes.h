// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens {

/// `text` cut into user-perceived characters (extended grapheme clusters, Unicode UAX #29); joined they are
/// `text` again.
[[nodiscard]] QStringList graphemes(const QString& text);

/// True for a glyph that is only white space; such a glyph carries no doubt.
[[nodiscard]] bool isSpace(QStringView glyph);

/// How many half-width columns `glyph` takes in print: 2 for East Asian wide and full-width characters, else
/// 1 (Unicode UAX #11, by script and block). Used to estimate boxes.
[[nodiscard]] int columnWidth(QStringView glyph);

/// `text` with control, bidirectional and zero-width characters shown as tokens such as ⟨U+202E⟩, so that
/// text from outside cannot reorder or hide itself on the screen (design §5.8). A zero-width joiner inside a
/// cluster is kept.
[[nodiscard]] QString visibleText(const QString& text);

/// `text` with lone surrogates, which no encoding can carry, replaced by U+FFFD. All else stays as it is.
[[nodiscard]] QString wellFormed(QString text);

/// `text` as it may come from outside: lone surrogates replaced by U+FFFD, line separators by spaces.
[[nodiscard]] QString sanitisedLine(const QString& text);

} // namespace handlens
