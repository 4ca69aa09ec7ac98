// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

#include <QCoreApplication>

namespace handlens {

class Session;
class TranscriptModel;

/// What a person does to the lines of the page in view; each is one undoable step of the session. Rows are
/// those of the model.
class LineEdits final
{
    Q_DECLARE_TR_FUNCTIONS(handlens::LineEdits)
public:
    LineEdits(Session& session, const TranscriptModel& model);

    /// The lines that say `texts` in place of the lines `replaced`: what stands in both keeps its scores and
    /// boxes.
    [[nodiscard]] QList<TranscriptLine> rewritten(const QList<LineId>& replaced, const QStringList& texts);
    /// Puts `lines` where `replaced` stood, behind the line `after`.
    void replace(
        const QList<LineId>& replaced, LineId after, const QList<TranscriptLine>& lines, int mergeKey);

    void confirm(int row, qsizetype glyph);
    void confirmLine(int row);
    void takeReading(int row, qsizetype glyph, const QString& text);
    void split(int row, qsizetype glyph);
    /// Joins `row` and the row behind it.
    void mergeWithNext(int row);
    /// Moves `row` by `rows` (−1: up).
    void move(int row, int rows);
    void remove(int first, int last);
    /// A line without place on the page, behind `row` (−1: at the front).
    void insertBelow(int row);

private:
    [[nodiscard]] const TranscriptLine& line(int row) const;
    [[nodiscard]] LineId idBefore(int row) const;
    void replaceRow(const QString& step, int row, const QList<TranscriptLine>& by);

    Session& m_session;
    const TranscriptModel& m_model;
};

} // namespace handlens
