// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/pagepicture.h"
#include "transcript/placepanel.h"

class QAction;
class QCheckBox;
class QLabel;
class QPushButton;

namespace handlens {

class CompareActions;
class ComparisonSource;
class DifferenceReview;
class DifferenceView;
class PageComparison;
class Session;
class ViewOrHint;
struct PageStep;

/// What the readers say about the page in view, line by line, and where they differ; each difference is
/// decided with one key. Compares only while it can be seen.
class ComparePanel final : public PlacePanel
{
    Q_OBJECT
public:
    ComparePanel(Session& session, ComparisonSource& source, QWidget* parent = nullptr);

    /// Of the page in view; null: it has not come yet.
    void setPicture(const PagePicture& picture, const QList<PageStep>& steps);
    /// A text to hold all sides against; null: there is none.
    void setReference(const QString& text);

    /// To where a person begins who comes to this page from the one before (1) or after it (−1).
    void enterPage(int direction);
    /// How many differences are to decide on a page, in view or not.
    [[nodiscard]] int undecidedIn(const PageComparison& comparison) const;

    [[nodiscard]] std::pair<int, int> place() const override;
    void goTo(int line, int glyph) override;
    void setThreshold(double threshold) override;
    void setTextPoints(int points) override;

    [[nodiscard]] DifferenceView& view() const { return *m_view; }
    [[nodiscard]] QAction* nextDifference() const;
    [[nodiscard]] QAction* previousDifference() const;
    /// What can be done here, for a menu, as of now.
    [[nodiscard]] QList<QAction*> compareActions() const;

signals:
    /// The differences that are to decide may be others now, though the document is the same.
    void decisionsChanged();
    /// There is no difference further on (1) or back (−1) on this page.
    void nextPageWanted(int direction);
    /// The person asks for what most readers say as the transcript.
    void consensusWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeHeader();
    void connectReview();
    void takeChange();
    void showState();
    void askForTyping(const QString& text);

    ComparisonSource& m_source;
    DifferenceReview* m_review;
    CompareActions* m_actions;
    DifferenceView* m_view;
    ViewOrHint* m_table; ///< the view
    QLabel* m_summary = nullptr;
    QPushButton* m_consensus = nullptr;
    QCheckBox* m_differing = nullptr;
    QCheckBox* m_doubtful = nullptr;
    QWidget* m_header = nullptr;
};

} // namespace handlens
