// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencereview.h"

#include "compare/comparisonsource.h"

#include <algorithm>

namespace handlens {

DifferenceReview::DifferenceReview(Session& session, ComparisonSource& source, QObject* parent)
    : QObject(parent)
    , m_source(source)
    , m_decisions(session)
{
}

DifferenceWalk::IsDecided DifferenceReview::decided() const
{
    return [this](const Difference& each) { return m_decisions.isDecided(*m_walk.comparison(), each); };
}

void DifferenceReview::refresh()
{
    const ComparedPage page = comparedPage(m_source);
    if (page == m_model.page())
        return;
    const bool another = page.id != m_model.page().id || m_model.page().isNull();
    m_model.setPage(page);
    m_walk.setRows(m_model.rows());
    if (another) {
        m_walk.begin(page.comparison);
        m_walk.goToFirst(decided());
    } else {
        m_walk.follow(page.comparison);
    }
    emit refreshed();
    showPlace();
}

void DifferenceReview::setFilter(const RowFilter& filter)
{
    m_model.setFilter(filter);
    m_walk.setRows(m_model.rows());
    emit refreshed();
    showPlace();
}

void DifferenceReview::setThreshold(double threshold)
{
    m_model.setThreshold(threshold);
    m_walk.setRows(m_model.rows());
    emit refreshed();
}

void DifferenceReview::showPlace()
{
    m_model.setCurrent(m_walk.at(), m_walk.current());
    emit moved();
}

std::pair<int, int> DifferenceReview::transcriptPlace() const
{
    const PageComparison* comparison = m_walk.comparison();
    return comparison ? handlens::transcriptPlace(*comparison, m_walk.at()) : std::pair(-1, 0);
}

void DifferenceReview::goTo(const ColumnPlace& at)
{
    if (at.row < 0)
        return;
    m_walk.goTo(at);
    showPlace();
}

void DifferenceReview::step(int direction)
{
    if (m_walk.step(direction))
        showPlace();
    else
        emit nextPageWanted(direction);
}

void DifferenceReview::enter(int direction)
{
    refresh();
    if (direction > 0)
        m_walk.goToFirst(decided());
    else
        m_walk.goToEnd(decided());
    showPlace();
}

void DifferenceReview::stepLine(int direction)
{
    if (m_walk.stepRow(direction))
        showPlace();
}

void DifferenceReview::take(qsizetype side, TakenPart part)
{
    refresh(); // a decision is about what is, not about what was a moment ago
    const ComparedPage page = m_model.page();
    const ColumnPlace at = m_walk.at();
    if (page.isNull() || at.row < 0 || side >= page.comparison->sides())
        return;
    const PageComparison& comparison = *page.comparison;
    const QString& name = page.names[side];
    if (part == TakenPart::Page) {
        m_decisions.takePage(comparison, page.id, at, side, name);
        refresh();
        return;
    }
    Difference decision { at.row, 0, comparison.aligned().rows[at.row].columns.size(), true };
    const qsizetype current = m_walk.current();
    if (part == TakenPart::Line && m_walk.isShown(at.row)) {
        m_decisions.takeLine(comparison, page.id, at, side, name);
    } else if (part == TakenPart::Difference && current >= 0) {
        decision = comparison.differences()[current];
        // Who lacks the line says nothing about a character of it; a slip must not cost the line.
        if (!decision.wholeLine && !comparison.aligned().rows[at.row].has(side))
            return;
        m_decisions.take(comparison, page.id, decision, side, name);
    } else {
        step(1);
        return;
    }
    goOn(placesOf(comparison, decision));
}

void DifferenceReview::keep()
{
    refresh();
    const ComparedPage page = m_model.page();
    const qsizetype current = m_walk.current();
    if (current < 0) {
        step(1);
        return;
    }
    const Difference& decision = page.comparison->differences()[current];
    m_decisions.keep(*page.comparison, page.id, decision);
    goOn(placesOf(*page.comparison, decision));
}

void DifferenceReview::goOn(const QList<ReadPlace>& places)
{
    refresh();
    m_walk.goToLast(places);
    const bool more = m_walk.stepToUndecided(decided());
    emit refreshed(); // to keep what stands changes no text, but the count
    showPlace();
    if (!more)
        emit nextPageWanted(1);
}

bool DifferenceReview::canTakeBack() const
{
    return m_decisions.canTakeBack(m_source.page());
}

void DifferenceReview::takeBack()
{
    const ReadPlace place = m_decisions.takeBack(m_source.page());
    refresh();
    emit refreshed();
    if (place.recognition && m_walk.comparison())
        goTo(columnOf(*m_walk.comparison(), place));
}

int DifferenceReview::differences() const
{
    return m_walk.comparison() ? static_cast<int>(m_walk.comparison()->differences().size()) : 0;
}

int DifferenceReview::undecided() const
{
    return m_walk.comparison() ? undecidedIn(*m_walk.comparison()) : 0;
}

int DifferenceReview::undecidedIn(const PageComparison& comparison) const
{
    return static_cast<int>(std::ranges::count_if(comparison.differences(),
        [this, &comparison](const Difference& each) { return !m_decisions.isDecided(comparison, each); }));
}

} // namespace handlens
