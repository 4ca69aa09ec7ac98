// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QSizeF>
#include <QTransform>

namespace handlens {

/// One character (or run of them) as a service delivered it, in the pixels that were sent.
struct AnswerGlyph {
    QString text; ///< empty: a box alone, the i-th for the i-th character that is no space
    QPolygonF polygon; ///< empty: not measured
    std::optional<double> raw; ///< as delivered
    std::optional<double> unit; ///< 0…1
    QList<Alternative> alternatives;
};

/// One line as a service delivered it, in the pixels that were sent.
struct AnswerLine {
    QString text;
    QPolygonF polygon; ///< reading-start corner first; may be anything, see buildAnswerLines()
    std::optional<double> raw; ///< as delivered
    std::optional<double> unit; ///< 0…1
    ScoredAt measuredAt = ScoredAt::Line; ///< what raw and unit are about
    int paragraph = -1;
    QList<AnswerGlyph> glyphs; ///< may be shorter or longer than the text, or not fit it at all
};

/// The most a service may say about one page; more is cut with a warning.
struct AnswerBounds {
    qsizetype lines = 20'000;
    qsizetype glyphsPerLine = 20'000;
    qsizetype glyphs = 200'000; ///< of all lines
};

/// Lines as the rest of Handlens knows them, and what was clamped, cut or guessed for them.
struct AnswerLines {
    QList<Line> lines;
    QStringList warnings; ///< each sentence once
};

/// Turns what a service said into lines. Cuts the text into grapheme clusters, spaces included; pairs them
/// with the delivered glyphs (by text, greedily; boxes alone by order, and only where the counts fit);
/// estimates the boxes of the others along the line, by their widths in print (Origin::Estimated); gives
/// glyphs without a score of their own the line's (measuredAt Line), spaces none; a line that has none gets
/// the mean of its glyphs' (measuredAt Glyph). Glyphs delivered in runs share the run's score (measuredAt
/// Word) and make a Word. Checks and clamps all geometry and scores to the picture of `size` pixels, swaps
/// corners where a polygon is not clockwise, and maps everything once into page pixels by `toPage`. Lines
/// without text are left out, lines without a usable polygon keep their text. Lone surrogates become U+FFFD,
/// line breaks spaces.
[[nodiscard]] AnswerLines buildAnswerLines(const QList<AnswerLine>& answer, const QSizeF& size,
    const QTransform& toPage, const AnswerBounds& bounds = {});

} // namespace handlens
