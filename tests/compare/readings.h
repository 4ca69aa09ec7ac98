// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QRandomGenerator>

namespace handlens::test {

/// A line at `box` whose glyphs share it evenly, all as sure as `confidence`.
[[nodiscard]] Line lineAt(
    const QString& text, const QRectF& box, std::optional<double> confidence = std::nullopt);

/// `texts` as lines one under the other, 1000 wide and 40 high, 50 apart.
[[nodiscard]] QList<Line> pageOf(const QStringList& texts, std::optional<double> confidence = std::nullopt);

/// The same lines at no known place.
[[nodiscard]] QList<Line> withoutPlaces(QList<Line> lines);

[[nodiscard]] QStringList textsOf(const QList<Line>& lines);

/// `text` with independent errors: every character is, with the probability `rate`, one third each, replaced,
/// left out, or followed by another; letters come from `alphabet`.
[[nodiscard]] QString noisyCopy(
    const QString& text, double rate, const QString& alphabet, QRandomGenerator& random);

/// Lines of words of lower-case letters, 40 characters each.
[[nodiscard]] QStringList randomTexts(qsizetype lines, QRandomGenerator& random);

} // namespace handlens::test
