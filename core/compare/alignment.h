// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

namespace handlens {

/// Where a character stands in one reader's lines.
struct GlyphPlace {
    qsizetype line = 0;
    qsizetype glyph = 0; ///< in the line; as many as the line has: the end of the line, read as a line break
    bool operator==(const GlyphPlace&) const = default;
};

/// What every reader has at one place of a row; nothing where a reader has no character there.
struct AlignedColumn {
    QList<std::optional<GlyphPlace>> places; ///< one a reader
    bool operator==(const AlignedColumn&) const = default;
};

/// The same line of writing in every reading.
struct AlignedRow {
    QList<QList<qsizetype>> lines; ///< one a reader: which of its lines, in its order
    QList<AlignedColumn> columns; ///< from the first character to the last
    qsizetype pivot = 0; ///< the reader closest to the others here

    [[nodiscard]] bool has(qsizetype reader) const { return !lines[reader].isEmpty(); }
    bool operator==(const AlignedRow&) const = default;
};

struct AlignedPage {
    QList<AlignedRow> rows; ///< in reading order
    bool operator==(const AlignedPage&) const = default;
};

/// Matches the lines that several readers (any number from 1) read on one page; `readings` has the lines of
/// each in reading order. Every line is in exactly one row. The same readings give the same rows, always.
///
/// Lines are matched one with one where they lie on one another; then, where places are not known or only
/// touch, by their texts in order, several with several where readers cut the same text in different ways.
/// Rows that are neighbours for every reader are joined where fewer edits turn what one says in both into
/// what another does than in each. A row has at most 3000 characters of a reader who has more than one line
/// there. Rows stand in the first reader's order, and lines only others have after the one their reader has
/// before them.
///
/// Inside a row, the characters (glyphs, never part of one) of the other readers are aligned with the pivot's
/// one reader after the other, as J. Fiscus aligns transcripts in "A post-processing system to yield reduced
/// word error rates: recognizer output voting error reduction (ROVER)", ASRU 1997, and with the costs used
/// there: a place where one reader has nothing may be passed over for nothing.
[[nodiscard]] AlignedPage alignPage(const QList<QList<Line>>& readings);

/// The character at `place` of `lines`, in composed form (NFC), a space for any white space; "\n" for the end
/// of a line.
[[nodiscard]] QString textAt(const QList<Line>& lines, const GlyphPlace& place);

/// The glyph at `place` of `lines`; null where there is nothing or the end of a line.
[[nodiscard]] const Glyph* glyphAt(const QList<Line>& lines, const std::optional<GlyphPlace>& place);

/// Whether the readers do not all say the same here.
[[nodiscard]] bool differs(const QList<QList<Line>>& readings, const AlignedColumn& column);
/// Whether they do not somewhere in the row, or a reader lacks it.
[[nodiscard]] bool differs(const QList<QList<Line>>& readings, const AlignedRow& row);

} // namespace handlens
