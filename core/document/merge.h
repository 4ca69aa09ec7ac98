// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QHash>

namespace handlens {

/// Whether a new `recognition` of `page` may fill its transcript: the transcript is empty, or every line of
/// it that no person touched came from the same reader, or from the same provider set up in another way when
/// this is its plain reader ("tesseract" over "tesseract:chi_sim"): so the plain one has the last word of
/// several that read together. Where a person touched every line, one of them must have come from there, or
/// all be typed. No other reading replaces text, or adds to it, by itself.
[[nodiscard]] bool feedsTranscript(const Page& page, const Recognition& recognition);

/// The lines of the transcript that say what a line of a reading does, by the index of that line: for lines
/// of which places cannot tell that they are the same.
using LinePairs = QHash<qsizetype, QList<LineId>>;

/// The page's lines after `recognition` was read: lines a person touched stay exactly as they are, in their
/// order; all others are replaced by the new ones, which keep the id of the old line they lie on or are
/// paired with. A new line that lies mostly on a touched one or is paired with it, or lies where a person
/// deleted one, is left out; what else it would have replaced stays. New lines are put where the reader's
/// order has them.
[[nodiscard]] QList<TranscriptLine> mergedLines(
    const Page& page, const Recognition& recognition, IdSource& ids, const LinePairs& pairs = {});

/// The line a person deleted where `box` (page pixels) lies, the one it lies on most; null: they deleted none
/// there. Valid as long as `transcript` does not change.
[[nodiscard]] const RemovedLine* deletedAt(const Transcript& transcript, const QRectF& box);

/// `line` as the beginning of a transcript line with `id`.
[[nodiscard]] TranscriptLine transcriptLine(const Line& line, LineId id, RecognitionId source);

} // namespace handlens
