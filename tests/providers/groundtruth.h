// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

namespace handlens::test {

/// One line as people outlined and read it.
struct TrueLine {
    QString text;
    QPolygonF polygon;
    bool uncertain = false;
};

/// A page with its known lines.
struct TruePage {
    QString image; ///< path
    QString language; ///< "en", "fr", "zh", …
    bool exactPolygons = false; ///< outlined line by line, not by a hand-made rectangle
    QList<TrueLine> lines;
};

/// Reads a `.gt.json`; without lines when it cannot be read.
[[nodiscard]] TruePage readTruePage(const QString& path);

/// Intersection over union of two areas, 0…1.
[[nodiscard]] double overlap(const QPolygonF& first, const QPolygonF& second);

/// A line that was read and the known line it lies on best.
struct Match {
    qsizetype read = 0;
    qsizetype known = 0;
    double overlap = 0;
};

/// Pairs lines by falling overlap, each at most once; pairs under `least` are left out.
[[nodiscard]] QList<Match> matchLines(
    const QList<Line>& read, const QList<TrueLine>& known, double least = 0.1);

/// The share of glyphs with text whose centre lies inside one of the known lines.
[[nodiscard]] double centresInside(const QList<Line>& read, const QList<TrueLine>& known);

} // namespace handlens::test
