// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/startfrommenu.h"

#include "compare/consensusreading.h"
#include "widgets/messagebar.h"
#include "widgets/undooffer.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

StartFromMenu::StartFromMenu(
    Session& session, const ReaderNames& names, MessageBar& messages, QWidget* parent)
    : QMenu(tr("Start &Text From"), parent)
    , m_session(session)
    , m_names(names)
    , m_messages(messages)
{
    connect(this, &QMenu::aboutToShow, this, &StartFromMenu::fill);
}

void StartFromMenu::fill()
{
    clear();
    const Page* page = m_session.document().page(m_page);
    const auto voters = page ? static_cast<int>(votingReadings(*page).size()) : 0;
    QAction* voted = addAction(tr("&Consensus of %n Reader(s)", nullptr, voters));
    voted->setEnabled(voters > 1);
    connect(voted, &QAction::triggered, this, &StartFromMenu::startFromConsensus);
    addSeparator();
    if (!page)
        return;
    const QList<const Recognition*> readings = m_names.comparedInOrder(*page);
    for (const Recognition* reading : readings) {
        QAction* action = addAction(m_names.name(reading->reader).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, id = reading->id] {
            const Page* now = m_session.document().page(m_page);
            const auto it = now ? std::ranges::find(now->recognitions, id, &Recognition::id)
                                : QList<Recognition>::const_iterator();
            if (now && it != now->recognitions.end())
                start(*it);
        });
    }
}

void StartFromMenu::startFromConsensus()
{
    const Page* page = m_session.document().page(m_page);
    if (!page || votingReadings(*page).size() < 2) {
        m_messages.showMessage(MessageKind::Info,
            tr("A consensus needs two readings of the page. Recognise it with another reader, or import a "
               "reading."));
        return;
    }
    start(consensusReading(*page, m_session.document(), QDateTime::currentDateTimeUtc()));
}

void StartFromMenu::start(const Recognition& reading)
{
    const Page* page = m_session.document().page(m_page);
    const auto kept = std::ranges::count_if(page->transcript.lines, &TranscriptLine::touched);
    m_session.startFrom(m_page, Recognition(reading));
    QString sentence = tr("The text now starts from %1.").arg(m_names.name(reading.reader));
    if (kept > 0)
        sentence
            += u' ' + tr("%n line(s) you worked on stayed as they were.", nullptr, static_cast<int>(kept));
    offerUndo(m_messages, m_session.undoStack(), sentence);
}

} // namespace handlens
