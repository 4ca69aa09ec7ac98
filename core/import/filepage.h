// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"
#include "import/fileflaws.h"

#include <QSize>

namespace handlens {

/// A confidence as a file has it; `unit` may lie outside 0…1.
struct FileScore {
    std::optional<double> raw; ///< on the file's own scale
    std::optional<double> unit; ///< where 1 is certain
};

/// One character, or a few, that a file has by itself.
struct FileGlyph {
    QString text;
    QPolygonF polygon; ///< empty: not stated
    FileScore score;
    QList<Alternative> alternatives;
};

/// What stands between two words.
enum class Gap {
    None,
    Space,
    ByScript, ///< a space unless both sides are written without
};

/// One part of a line, a word where the file calls it one.
struct FileWord {
    QString text;
    QPolygonF polygon; ///< empty: not stated
    FileScore score;
    QList<FileGlyph> glyphs; ///< may be fewer or more than the text has
    QList<Alternative> alternatives; ///< of all of it
    Gap before = Gap::ByScript; ///< does not count for the first of a line
    bool isWord = true;
};

/// One line as a file has it, in the file's unit.
struct FileLine {
    QString text; ///< empty: that of its words
    QPolygonF outline;
    QPolygonF baseline;
    FileScore score;
    QList<Alternative> alternatives; ///< of all of it
    QList<FileWord> words;
    int paragraph = -1;
    WritingDirection direction = WritingDirection::LeftToRight;
};

/// One page as a file has it.
struct FilePage {
    QSize size; ///< empty: not stated
    QString imageName;
    QString software; ///< what read it, by the file's own words
    QDateTime created; ///< invalid: not stated
    QList<FileLine> lines; ///< in reading order
    FileFlaws flaws;
};

} // namespace handlens
