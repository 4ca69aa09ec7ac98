// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "transcript/readernames.h"
#include "transcript/recognitionviews.h"

#include <QWidget>

#include <vector>

class QAction;
class QStackedLayout;
class QTabBar;

namespace handlens {

class PlacePanel;
class ReaderTabActions;
class Session;
class TranscriptPanel;

/// The right pane: the transcript, and in a tab each what every reader said about the page. Choosing one
/// reads nothing anew. The chosen reader stays chosen from page to page where it read the page. Last comes a
/// tab that compares them.
class ReaderTabs final : public QWidget
{
    Q_OBJECT
public:
    ReaderTabs(Session& session, const ReaderNames& names, QWidget* parent = nullptr);

    /// Shown in the last tab, *Compare*, of every page that was read.
    void setComparePanel(PlacePanel* panel);
    void setPage(PageId page);
    [[nodiscard]] TranscriptPanel& transcript() const { return *m_transcript; }
    /// The recognition in view; null: the transcript, or all of them compared. Valid until the document
    /// changes.
    [[nodiscard]] const Recognition* shown() const;
    /// What is in view, and its caret: line and glyph, line −1: there is no text.
    [[nodiscard]] std::pair<int, int> place() const;
    /// Puts the caret of what is in view before a glyph.
    void goTo(int line, int glyph);
    /// Gives the keys to what is in view.
    void takeFocus();
    void setThreshold(double threshold);
    void setTextPoints(int points);

    /// 0: the transcript; from 1 on the readings in the order of the providers. What is not there is not
    /// shown.
    void showTab(int tab);
    /// All of them compared, with the keys, where the page was read.
    void showComparison();
    /// The transcript, with the keys, where something else was in view.
    void showTranscript();
    /// Shows the next (1) or previous (−1) of these texts, round and round.
    void step(int direction);
    /// The actions that show each of them, for a menu, as of now.
    [[nodiscard]] QList<QAction*> showActions() const;

signals:
    /// Something else is in view, or what is in view was read anew.
    void shownChanged();
    /// The caret moved in what is in view.
    void placeChanged(int line, int glyph);
    void textPointsChanged(int points);

private:
    void follow();
    void rebuildTabs(const Page* page);
    void bringUp(int tab);
    void choose(int tab);
    [[nodiscard]] int compareTab() const; ///< −1: the page has nothing to compare
    void typeInTranscript(int line, int glyph, int count, const QString& typed);

    Session& m_session;
    ReaderNames m_names;
    PageId m_page;
    QString m_reader; ///< the chosen one; empty: the transcript
    std::vector<RecognitionId> m_tabs; ///< behind the transcript's
    RecognitionId m_shown; ///< none: the transcript, or the comparison
    PlacePanel* m_compare = nullptr;
    bool m_comparing = false; ///< it is in view
    bool m_choseCompare = false;
    QTabBar* m_bar;
    QStackedLayout* m_stack;
    RecognitionViews m_views;
    TranscriptPanel* m_transcript;
    ReaderTabActions* m_actions;
};

} // namespace handlens
