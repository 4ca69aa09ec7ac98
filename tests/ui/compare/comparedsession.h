// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparepanel.h"
#include "compare/comparisonsource.h"
#include "compare/differenceview.h"
#include "document/merge.h"
#include "document/samples.h"
#include "session/session.h"

#include <QTest>

namespace handlens::test {

/// What `reader` read: one line a text, one under the other; an empty text: it did not see that line.
inline Recognition readingOf(
    quint64 id, const QString& reader, const QStringList& texts, double confidence = 0.9)
{
    Recognition recognition;
    recognition.id = { id };
    recognition.provider = reader;
    recognition.reader = reader;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (!texts[i].isEmpty())
            recognition.lines << readLine(texts[i], { confidence }, 30.0 * static_cast<double>(i));
    }
    return recognition;
}

/// A page of these readings whose transcript is the first of them, untouched.
inline Page comparedPageOf(quint64 id, const QList<Recognition>& readings)
{
    Page page;
    page.id = { id };
    page.size = { 2000, 8000 };
    page.recognitions = readings;
    quint64 line = 100 * id;
    for (qsizetype i = 0; !readings.isEmpty() && i < readings.constFirst().lines.size(); ++i)
        page.transcript.lines << transcriptLine(
            readings.constFirst().lines[i], { ++line }, readings.constFirst().id);
    return page;
}

/// The panel over a session with these pages, the first one in view; keys go to its table.
struct ComparedSession {
    Session session { {}, {} };
    ComparisonSource source { session, ReaderNames({}) };
    ComparePanel panel { session, source };
    bool active = false; ///< shortcuts work only then

    explicit ComparedSession(const QList<Page>& pages)
    {
        for (const Page& page : pages)
            session.edit({}, { InsertPages { { { session.document().pages.size(), page } } } });
        session.undoStack().clear();
        panel.resize(480, 600);
        show(pages.constFirst().id);
        panel.show();
        panel.activateWindow();
        panel.setFocus();
        active = QTest::qWaitForWindowActive(&panel);
    }
    void show(PageId page) { source.setPage(page); }
    [[nodiscard]] QString text() const { return session.document().page(source.page())->transcript.text(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&panel.view(), key, modifiers);
    }
    [[nodiscard]] QString said() const { return panel.view().accessibleDescription(); }
};

} // namespace handlens::test
