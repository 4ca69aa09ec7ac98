// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/comparisonsource.h"

#include "session/session.h"

namespace handlens {

using namespace std::chrono_literals;

ComparisonSource::ComparisonSource(const Session& session, const ReaderNames& names, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_names(names)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(0ms);
    connect(&m_delay, &QTimer::timeout, this, &ComparisonSource::changed);
    connect(&session, &Session::pageChanged, this, &ComparisonSource::note);
    connect(&session, &Session::transcriptChanged, this, &ComparisonSource::note);
}

void ComparisonSource::setPage(PageId page)
{
    m_page = page;
    note(page);
}

void ComparisonSource::note(PageId page)
{
    if (page != m_page)
        return;
    m_comparison.reset();
    m_delay.start();
}

std::shared_ptr<const PageComparison> ComparisonSource::comparison()
{
    const Page* page = m_session.document().page(m_page);
    if (!m_comparison && page) {
        const QList<const Recognition*> readings = m_names.comparedInOrder(*page);
        if (!readings.isEmpty())
            m_comparison = std::make_shared<const PageComparison>(page->transcript, readings);
    }
    return m_comparison;
}

QString ComparisonSource::name(qsizetype side)
{
    if (side == PageComparison::transcriptSide)
        return tr("Transcript");
    return m_names.name(comparison()->reader(side));
}

QString ComparisonSource::shortName(qsizetype side)
{
    if (side == PageComparison::transcriptSide)
        return tr("Transcript");
    return m_names.shortName(comparison()->reader(side));
}

} // namespace handlens
