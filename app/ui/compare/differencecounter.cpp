// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencecounter.h"

#include "compare/comparepanel.h"
#include "compare/comparisonsource.h"
#include "session/session.h"

#include <utility>

namespace handlens {

using namespace std::chrono_literals;

DifferenceCounter::DifferenceCounter(
    const Session& session, ComparisonSource& source, const ComparePanel& panel, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_source(source)
    , m_panel(panel)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &DifferenceCounter::recount);
    connect(&source, &ComparisonSource::changed, this, &DifferenceCounter::follow);
    connect(&panel, &ComparePanel::decisionsChanged, this, &DifferenceCounter::follow);
}

void DifferenceCounter::follow()
{
    const PageId page = m_source.page();
    if (std::exchange(m_page, page) != page)
        setCount(std::nullopt); // that was another page's
    m_pause.start();
}

void DifferenceCounter::recount()
{
    const Page* page = m_session.document().page(m_source.page());
    const bool severalReaders = page && page->recognitions.size() > 1;
    const std::shared_ptr<const PageComparison> comparison = severalReaders ? m_source.comparison() : nullptr;
    const bool isCompared = comparison && comparison->sides() > 2;
    setCount(isCompared ? std::optional(m_panel.undecidedIn(*comparison)) : std::nullopt);
}

void DifferenceCounter::setCount(std::optional<int> count)
{
    if (std::exchange(m_count, count) != count)
        emit countChanged();
}

} // namespace handlens
