// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/recognition.h"

#include <QSize>

namespace handlens {

/// One page of a file in which another program wrote down what it read.
struct ImportedPage {
    QSize size; ///< of the page as the file states it, in the file's own unit; empty: it does not
    QString imageName; ///< of the picture it belongs to, without folder; empty: not stated
    /// Polygons in the file's unit until scaledTo(); provider "import", reader "import:FILENAME".
    Recognition recognition;
};

/// Reads an hOCR (1.2), ALTO (2 to 4) or PAGE (2009 to 2019) file; which it is, its content tells. The pages
/// come in the order of the file, the lines in the reading order it states (ReadingOrder, ALTO's IDNEXT,
/// PAGE's index, Transkribus' custom and the rows of its tables), else in its order.
///
/// What is kept: lines with outline and baseline, lines without text included, words, glyphs, their
/// confidences (0…1 from the scale of the file; out of it: moved to its nearer end, with a warning) and
/// alternatives. Other readings of a whole word or line are kept as alternatives of the glyphs in which they
/// differ from the text, where that is one for one or all in one glyph; else they are left out, with a
/// warning. Where the file has no place for a glyph, it is estimated along its word or line.
///
/// An outline of a line with more than four corners stays exactly as the file has it, whichever corner comes
/// first and whichever way round. The text of a line is that of the file, its white space included, line
/// breaks as spaces. Where it is given word by word, there is one space between two words: where the file
/// says so (ALTO's SP), and else unless both sides are written without (Chinese, Japanese). A word that goes
/// on in the next line stays as it stands in each, with its hyphen once.
///
/// `fileName` may have its folder. `when` is used where the file does not say when it was made. Fails with
/// kind File: too large (64 MiB), damaged, none of these formats, or without any page. Opens no other file
/// and no connection, and refuses a file that declares entities.
[[nodiscard]] Result<QList<ImportedPage>> importRecognitions(
    const QByteArray& bytes, const QString& fileName, const QDateTime& when = {});

/// The same for the file at `path`, which is read here.
[[nodiscard]] Result<QList<ImportedPage>> importFile(const QString& path, const QDateTime& when = {});

/// The recognition of `page` with all places in the pixels of a picture of `pagePixels`; what reaches beyond
/// it is cut, with a warning. Warns too where the file's page has another shape, and where it states no size,
/// which is taken for the picture's own.
[[nodiscard]] Recognition scaledTo(const ImportedPage& page, const QSize& pagePixels);

} // namespace handlens
