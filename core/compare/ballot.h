// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/alignment.h"

namespace handlens {

/// One text that was voted for in a column.
struct Candidate {
    QString text; ///< in composed form; empty: nothing stands there; "\n": the line ends there
    double votes = 0;
    QList<qsizetype> readers; ///< who voted for it
    bool operator==(const Candidate&) const = default;
};

/// The votes on the columns of one row, counted as consensus() describes.
class Ballot final
{
public:
    Ballot(const QList<QList<Line>>& readings, const AlignedRow& row);

    /// What was voted for in `column`, the winner first.
    [[nodiscard]] QList<Candidate> count(const AlignedColumn& column) const;
    /// What the readers that lack the row would have cast.
    [[nodiscard]] double abstentions() const { return m_abstentions; }
    /// The glyph of `reader` in `column`; none where it has nothing or a line end.
    [[nodiscard]] const Glyph* glyphOf(qsizetype reader, const AlignedColumn& column) const;

private:
    [[nodiscard]] double weightOf(qsizetype reader, const AlignedColumn& column) const;
    [[nodiscard]] bool standsBefore(const Candidate& a, const Candidate& b) const;

    const QList<QList<Line>>& m_readings;
    const AlignedRow& m_row;
    QList<double> m_meanConfidence; ///< by reader
    double m_abstentions = 0;
};

} // namespace handlens
