// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/samples.h"
#include "session/session.h"

namespace handlens::test {

/// A line in which the characters under an l in `mask` are doubts, all others sure.
inline TranscriptLine lineWithDoubts(quint64 id, const QString& text, const QString& mask = {})
{
    QList<double> confidences;
    for (qsizetype i = 0; i < text.size(); ++i)
        confidences << (i < mask.size() && mask[i] == u'l' ? 0.2 : 0.9);
    return sampleLine(id, text, confidences, 30.0 * static_cast<double>(id));
}

/// Puts a page with these lines into `session`; not undoable.
inline PageId addPage(Session& session, quint64 id, const QList<TranscriptLine>& lines)
{
    Page page;
    page.id = { id };
    page.size = { 1000, 1000 };
    page.transcript.lines = lines;
    session.edit({}, { InsertPages { { { session.document().pages.size(), page } } } });
    session.undoStack().clear();
    return page.id;
}

} // namespace handlens::test
