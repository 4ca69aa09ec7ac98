// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"

namespace handlens::test {

/// A line of one glyph a grapheme, with made-up geometry and a score for every second glyph.
[[nodiscard]] Line sampleLine(const QString& text, int paragraph = -1);
[[nodiscard]] Recognition sampleRecognition(const QString& reader, const QList<Line>& lines);
/// A page whose recognition by `tesseract` and transcript both hold `texts`.
[[nodiscard]] Page samplePage(const QString& name, const QStringList& texts);

} // namespace handlens::test
