// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "window/comparedviews.h"

#include <QObject>

namespace handlens {

class PageViews;
class ReaderTabs;
class Session;

/// Goes from one reading to another by the keys and menus of the page views, so that page and text are always
/// the same reader's; and, while a key is held, lays the reading before over the page.
class ReadingSwitch final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it.
    ReadingSwitch(const Session& session, PageViews& views, ComparedViews& compared, ReaderTabs& tabs);

    void setPage(PageId page) { m_page = page; }
    /// Shows as text what `view` shows. Not while another reading is only looked at: false.
    bool showReadingOf(int view);
    /// The views show what they show else, or are about to.
    void endPeek() { m_peeking = false; }

signals:
    void layersWanted(); ///< the views have to be filled anew

private:
    [[nodiscard]] const Page* page() const;
    void noteShown();
    void showReader(int view, int choice, bool here);
    void blink(bool on);
    [[nodiscard]] RecognitionId before(const Page& page) const;

    const Session& m_session;
    ComparedViews& m_compared;
    ReaderTabs& m_tabs;
    PageId m_page;
    QString m_reader; ///< of the text in view; empty: the transcript
    std::optional<QString> m_readerBefore;
    bool m_peeking = false;
};

} // namespace handlens
