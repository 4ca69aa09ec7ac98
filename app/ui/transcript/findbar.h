// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "transcript/textsearch.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace handlens {

class Session;
class TranscriptView;

/// Finds and replaces text in the page in view or in all pages. Replacing is one undoable step, however many
/// places.
class FindBar final : public QWidget
{
    Q_OBJECT
public:
    FindBar(Session& session, TranscriptView& view, QWidget* parent = nullptr);

    /// Opens it, with what is selected in the view to look for; `withReplace` shows the second row, too.
    void open(bool withReplace);
    /// As of the last search; what changed since is searched once the events are done.
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_matches.size()); }
    void findNext();
    void findPrevious();
    void replaceOne();
    void replaceAll();

signals:
    /// The next match is on another page; whoever shows pages shows this one.
    void pageWanted(handlens::PageId page);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void createFields();
    void layOut();
    void search();
    void settle();
    void step(int direction);
    void show(const TextMatch& match);
    [[nodiscard]] std::optional<qsizetype> matchAtCaret() const;
    [[nodiscard]] qsizetype firstFromCaret() const;
    void updateCount();

    Session& m_session;
    TranscriptView& m_view;
    QList<TextMatch> m_matches;
    QTimer m_changed; ///< one search for a run of changes: a step may change a thousand lines
    QLineEdit* m_what = nullptr;
    QLineEdit* m_by = nullptr;
    QCheckBox* m_matchCase = nullptr;
    QCheckBox* m_allPages = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_replace = nullptr;
    QPushButton* m_replaceAll = nullptr;
    QWidget* m_replaceRow = nullptr;
};

} // namespace handlens
