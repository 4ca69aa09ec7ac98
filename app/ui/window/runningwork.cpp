// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/runningwork.h"

#include "session/session.h"
#include "widgets/jobprogress.h"

#include <QAction>
#include <QStatusBar>

namespace handlens {

RunningWork::RunningWork(Session& session, QStatusBar& bar, QAction& stop)
    : m_session(session)
    , m_stop(stop)
    , m_reading(new JobProgress(tr("Reading progress"), tr("Stop reading"), &bar))
    , m_fetching(new JobProgress(tr("Fetching progress"), tr("Stop fetching"), &bar))
{
    bar.addPermanentWidget(m_fetching);
    bar.addPermanentWidget(m_reading);
    const RecognitionQueue& queue = session.queue();
    AddressIntake& addresses = session.addresses();
    connect(&queue, &RecognitionQueue::progressed, this, &RunningWork::updateReading);
    connect(&queue, &RecognitionQueue::stateChanged, this, &RunningWork::updateStop);
    connect(&addresses, &AddressIntake::progressed, this, &RunningWork::updateFetching);
    connect(m_reading, &JobProgress::stopRequested, &session, &Session::stopReading);
    connect(m_fetching, &JobProgress::stopRequested, &addresses, &AddressIntake::stop);
    connect(&stop, &QAction::triggered, this, &RunningWork::stopAll);
    updateReading();
    updateFetching();
}

void RunningWork::updateReading()
{
    const QueueProgress progress = m_session.queue().progress();
    m_reading->setProgress(progress.done, progress.total, progress.fraction, progress.millisecondsLeft);
    updateStop();
}

void RunningWork::updateFetching()
{
    const FetchProgress progress = m_session.addresses().progress();
    m_fetching->setFetching(progress.pictures, progress.received, progress.total);
    updateStop();
}

void RunningWork::updateStop()
{
    m_stop.setEnabled(m_session.queue().isBusy() || m_session.addresses().isBusy());
}

void RunningWork::stopAll()
{
    m_session.stopReading();
    m_session.addresses().stop();
}

} // namespace handlens
