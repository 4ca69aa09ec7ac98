// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QLineF>
#include <QRectF>

namespace handlens {

/// What the engine says, copied out of it as it stands: picture pixels, scores 0…100. Knows nothing of
/// Tesseract's types, so that everything after it is tested without an engine.
struct ReadSymbol {
    QString text;
    QRectF box; ///< empty or outside its line now and then: the LSTM's symbol boxes drift
    double score = 0;
    QList<Alternative> alternatives;
};

struct ReadWord {
    QRectF box;
    double score = 0;
    QList<ReadSymbol> symbols; ///< in reading order
};

/// The corner of an upright box where reading starts: turned text starts elsewhere.
enum class StartCorner { TopLeft, TopRight, BottomRight, BottomLeft };
/// Where the text goes on from there.
enum class Flow { Right, Down, Left, Up };

struct ReadLine {
    QRectF box;
    QLineF baseline; ///< in reading direction
    double score = 0;
    int paragraph = -1;
    StartCorner start = StartCorner::TopLeft;
    Flow flow = Flow::Right;
    WritingDirection direction = WritingDirection::LeftToRight;
    QList<ReadWord> words;
};

} // namespace handlens
