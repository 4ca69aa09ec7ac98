// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingswitch.h"

#include "page/pageviews.h"
#include "session/session.h"
#include "transcript/readertabs.h"

#include <algorithm>
#include <utility>

namespace handlens {

ReadingSwitch::ReadingSwitch(
    const Session& session, PageViews& views, ComparedViews& compared, ReaderTabs& tabs)
    : m_session(session)
    , m_compared(compared)
    , m_tabs(tabs)
{
    connect(&tabs, &ReaderTabs::shownChanged, this, &ReadingSwitch::noteShown);
    connect(&views, &PageViews::readerWanted, this,
        [this](int view, int digit) { showReader(view, digit, false); });
    connect(&views, &PageViews::choiceMade, this,
        [this](int view, int choice) { showReader(view, choice, true); });
    connect(&views, &PageViews::blinked, this, &ReadingSwitch::blink);
    connect(&views, &PageViews::viewWanted, this, [this] {
        if (const Page* now = page())
            m_compared.addView(*now);
        emit layersWanted();
    });
    connect(&views, &PageViews::closeWanted, this, [this](int view) {
        if (const Page* now = page())
            m_compared.closeView(*now, view);
        emit layersWanted();
    });
}

const Page* ReadingSwitch::page() const
{
    return m_session.document().page(m_page);
}

void ReadingSwitch::noteShown()
{
    const Recognition* shown = m_tabs.shown();
    const QString reader = shown ? shown->reader : QString();
    if (reader != m_reader)
        m_readerBefore = std::exchange(m_reader, reader);
}

bool ReadingSwitch::showReadingOf(int view)
{
    const Page* now = page();
    if (m_peeking || !now)
        return false;
    m_tabs.showTab(static_cast<int>(m_compared.choices(*now).indexOf(m_compared.reading(view))));
    return true;
}

// `choice` counts as the tabs do. `here`: in this very view, even where another one shows it.
void ReadingSwitch::showReader(int view, int choice, bool here)
{
    const Page* now = page();
    if (!now)
        return;
    const QList<RecognitionId> choices = m_compared.choices(*now);
    if (choice >= choices.size())
        return;
    if (m_compared.isSideBySide() && (here || !m_compared.shows(choices[choice]))) {
        m_compared.choose(*now, view, choices[choice]);
        emit layersWanted();
    }
    m_tabs.showTab(choice);
}

void ReadingSwitch::blink(bool on)
{
    const Page* now = page();
    if (!on || !now || !m_compared.canCompare(*now)) {
        emit layersWanted();
        return;
    }
    m_peeking = true;
    m_compared.peek(*now, before(*now));
}

// The text that was in view before this one; else another one, readings first.
RecognitionId ReadingSwitch::before(const Page& page) const
{
    const Recognition* shown = m_tabs.shown();
    const RecognitionId text = shown ? shown->id : RecognitionId();
    if (m_readerBefore) {
        const auto it = std::ranges::find(page.recognitions, *m_readerBefore, &Recognition::reader);
        const RecognitionId known = it == page.recognitions.end() ? RecognitionId() : it->id;
        if (known != text && (known || m_readerBefore->isEmpty()))
            return known;
    }
    const QList<RecognitionId> all = m_compared.choices(page);
    const auto other = std::ranges::find_if(
        all.begin() + 1, all.end(), [text](RecognitionId each) { return each != text; });
    return other == all.end() ? RecognitionId() : *other;
}

} // namespace handlens
