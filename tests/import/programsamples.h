// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace handlens::test {

// Small files in the shape in which other programs write theirs. Each page has 1000 × 500 pixels and the
// picture a.png.

/// The line "ab c" of Kraken, in the format "hocr", "alto" or "page": with an outline of five corners, a
/// character every 20 pixels from 10, 20 on, 30 high, and the confidences 0.9, 0.8, 1 and 0.7.
[[nodiscard]] QByteArray krakenFile(const QByteArray& format);
/// The same line as Kraken wrote it before its version 3, with boxes of the words only: "hocr" or "alto".
[[nodiscard]] QByteArray olderKrakenFile(const QByteArray& format);

/// Three lines of eScriptorium, "alto" or "page": "one two" with a confidence of 0.875 and a mask of five
/// corners and one that nobody has transcribed, in one block, and "three" in none.
[[nodiscard]] QByteArray escriptoriumFile(const QByteArray& format);

/// A page of Transkribus whose parts stand in another order than they are read in: "ordered" by
/// ReadingOrder, "custom" by what each part says of itself, "both" by the latter, as the former names some
/// only.
[[nodiscard]] QByteArray transkribusFile(const QByteArray& order);

} // namespace handlens::test
