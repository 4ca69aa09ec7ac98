// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/readingdecisions.h"

#include "compare/takereading.h"
#include "session/session.h"

#include <algorithm>

namespace handlens {

ReadingDecisions::ReadingDecisions(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &ReadingDecisions::forgetUndone);
}

bool ReadingDecisions::isDecided(const PageComparison& comparison, const Difference& difference) const
{
    if (comparison.isDecided(difference))
        return true;
    // An end of a line is no character that could be certain.
    if (!comparison.text(PageComparison::transcriptSide, difference).remove(u'\n').isEmpty())
        return false;
    const QList<ReadPlace> places = placesOf(comparison, difference);
    return std::ranges::all_of(places, [this](const ReadPlace& each) { return m_decided.contains(each); });
}

void ReadingDecisions::take(const PageComparison& comparison, PageId page, const Difference& difference,
    qsizetype side, const QString& name)
{
    const QList<ReadPlace> places = placesOf(comparison, difference);
    //: %1 is a reader
    decide(tr("Take Reading of %1").arg(name),
        takeReading(comparison, page, difference, side, [this] { return m_session.newLineId(); }),
        { page, places.constFirst(), places });
}

void ReadingDecisions::takeLine(
    const PageComparison& comparison, PageId page, const ColumnPlace& at, qsizetype side, const QString& name)
{
    const qsizetype columns = comparison.aligned().rows[at.row].columns.size();
    //: %1 is a reader
    decide(tr("Take Line of %1").arg(name),
        handlens::takeLine(comparison, page, at.row, side, [this] { return m_session.newLineId(); }),
        { page, placeAt(comparison, at), placesOf(comparison, { at.row, 0, columns, true }) });
}

void ReadingDecisions::takePage(
    const PageComparison& comparison, PageId page, const ColumnPlace& at, qsizetype side, const QString& name)
{
    //: %1 is a reader
    decide(tr("Take Page of %1").arg(name),
        handlens::takePage(comparison, page, side, [this] { return m_session.newLineId(); }),
        { page, placeAt(comparison, at), {} });
}

void ReadingDecisions::keep(const PageComparison& comparison, PageId page, const Difference& difference)
{
    const QList<ReadPlace> places = placesOf(comparison, difference);
    decide(tr("Keep Text"), keepReading(comparison, page, difference), { page, places.constFirst(), places });
}

void ReadingDecisions::decide(const QString& text, const QList<Command>& commands, Decision decision)
{
    decision.edited = !commands.isEmpty();
    if (decision.edited)
        m_session.edit(text, commands);
    decision.undoIndex = m_session.undoStack().index();
    m_decided << decision.places;
    m_decisions << decision;
}

bool ReadingDecisions::canTakeBack(PageId page) const
{
    return !m_decisions.isEmpty() && m_decisions.constLast().page == page
        && m_decisions.constLast().undoIndex == m_session.undoStack().index();
}

ReadPlace ReadingDecisions::takeBack(PageId page)
{
    if (!canTakeBack(page))
        return {};
    const Decision last = m_decisions.takeLast();
    m_decided.resize(m_decided.size() - last.places.size());
    if (last.edited)
        m_session.undoStack().undo();
    return last.at;
}

// What was undone elsewhere can be done again, and what was done then is another step at the same place.
void ReadingDecisions::forgetUndone(int undoIndex)
{
    while (!m_decisions.isEmpty() && m_decisions.constLast().undoIndex > undoIndex)
        m_decided.resize(m_decided.size() - m_decisions.takeLast().places.size());
}

} // namespace handlens
