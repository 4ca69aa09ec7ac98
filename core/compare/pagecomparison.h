// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"
#include "document/page.h"

namespace handlens {

/// A place where not all say the same, as large as one decision: neighbouring columns in which the same sides
/// agree with one another, or where something stands on one side only and what belongs to it cannot be told.
struct Difference {
    qsizetype row = 0; ///< of the aligned page
    qsizetype first = 0; ///< its first column
    qsizetype count = 0; ///< how many columns
    /// It is about the line as a whole: the transcript lacks it, or only one reader has it.
    bool wholeLine = false;
    bool operator==(const Difference&) const = default;
};

/// Whether readings are compared with a text too, or with one another alone.
enum class ComparedText { WithTranscript, ReadingsOnly };

/// One page as the person's text and several readers have it, aligned. Sides are counted as they are shown:
/// 0 is the transcript, from 1 on the readers. A value; made anew when text or readings change.
class PageComparison final
{
public:
    static constexpr qsizetype transcriptSide = 0;

    /// `readings` in the order in which they are shown.
    PageComparison(const Transcript& transcript, const QList<const Recognition*>& readings);
    /// The readings alone: side 0 has no line, and that is no difference.
    explicit PageComparison(const QList<const Recognition*>& readings);

    [[nodiscard]] qsizetype sides() const { return m_lines.size(); }
    /// The lines of every side.
    [[nodiscard]] const QList<QList<Line>>& lines() const { return m_lines; }
    [[nodiscard]] const AlignedPage& aligned() const { return m_aligned; }
    [[nodiscard]] const Transcript& transcript() const { return m_transcript; }
    /// The reader of a side, "tesseract:chi_sim"; empty: the transcript.
    [[nodiscard]] QString reader(qsizetype side) const { return m_readers[side]; }
    /// Its recognition; none: the transcript.
    [[nodiscard]] RecognitionId recognition(qsizetype side) const { return m_recognitions[side]; }

    /// Where not all sides that have a line say the same, in reading order. White space is white space: that
    /// one ends a line where another has a space is none.
    [[nodiscard]] const QList<Difference>& differences() const { return m_differences; }
    /// Whether a person decided it: every character the transcript has there is certain, or the line is one
    /// they deleted. Where the transcript has nothing, that cannot be told, and it is not.
    [[nodiscard]] bool isDecided(const Difference& difference) const;
    /// What `side` says there, "\n" where it ends a line; empty: nothing.
    [[nodiscard]] QString text(qsizetype side, const Difference& difference) const;
    /// Which of `row`'s columns holds the glyph; −1: none does.
    [[nodiscard]] qsizetype columnOf(qsizetype row, qsizetype side, const GlyphPlace& place) const;
    /// Which row holds line `line` of `side`; −1: none does.
    [[nodiscard]] qsizetype rowOf(qsizetype side, qsizetype line) const;

private:
    PageComparison(
        const Transcript& transcript, const QList<const Recognition*>& readings, ComparedText text);

    Transcript m_transcript;
    QList<QList<Line>> m_lines;
    QStringList m_readers;
    QList<RecognitionId> m_recognitions;
    AlignedPage m_aligned;
    QList<Difference> m_differences;
};

} // namespace handlens
