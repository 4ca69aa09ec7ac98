// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace handlens {

class FindBar;
class Session;
class TranscriptView;
class ViewOrHint;

/// The transcript with what belongs around it: how many doubts are left, finding and replacing, and what to
/// say when there is no text.
class TranscriptPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptPanel(Session& session, QWidget* parent = nullptr);

    void setPage(PageId page);
    [[nodiscard]] TranscriptView& view() const { return *m_view; }
    [[nodiscard]] FindBar& findBar() const { return *m_findBar; }

signals:
    /// The person asks for the page to be read, or read again after a failure.
    void readWanted(handlens::PageId page);

private:
    void createHeader();
    void layOut();
    void takeChange(PageId page);
    void showDoubts();
    void showState();

    Session& m_session;
    TranscriptView* m_view;
    ViewOrHint* m_text;
    FindBar* m_findBar;
    QLabel* m_doubts = nullptr;
    QProgressBar* m_progress = nullptr;
    QWidget* m_header = nullptr;
    QHash<PageId, int> m_mostDoubts; ///< the most there were on each page, to show how far the person is
};

} // namespace handlens
