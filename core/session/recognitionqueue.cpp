// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/recognitionqueue.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace handlens {

RecognitionQueue::RecognitionQueue(CredentialStore* credentials, QObject* parent)
    : QObject(parent)
    , m_credentials(credentials)
{
}

RecognitionQueue::~RecognitionQueue() = default;

void RecognitionQueue::add(const ReaderSpec& reader, const RecognitionRequest& request)
{
    const std::pair key(request.page, reader.id);
    if (m_known.contains(key))
        return;
    m_known.insert(key);
    if (!std::exchange(m_inBatch, true)) {
        m_done = 0;
        m_total = 0;
        m_batchClock.start();
    }
    ++m_total;
    m_waiting << Waiting { reader, request };
    emit stateChanged(request.page);
    startSoon();
}

// From the event loop and once: whoever queues ten thousand pages sees none of them finish before all are
// queued, and the waiting ones are not gone through ten thousand times.
void RecognitionQueue::startSoon()
{
    if (std::exchange(m_startsSoon, true))
        return;
    const auto begin = [this] {
        m_startsSoon = false;
        emit progressed();
        startNext();
    };
    QMetaObject::invokeMethod(this, begin, Qt::QueuedConnection);
}

void RecognitionQueue::stop()
{
    QList<PageId> affected;
    for (const Waiting& what : std::as_const(m_waiting))
        affected << what.request.page;
    for (const auto& [ticket, running] : m_running)
        affected << running.what.request.page;
    m_waiting.clear();
    m_running.clear();
    m_known.clear();
    for (PageId page : affected)
        emit stateChanged(page);
    finishBatchIfIdle();
}

void RecognitionQueue::stop(const QList<PageId>& pages)
{
    const QSet<PageId> unwanted(pages.begin(), pages.end());
    const qsizetype waited = m_waiting.removeIf(
        [&unwanted](const Waiting& what) { return unwanted.contains(what.request.page); });
    const auto ran = static_cast<qsizetype>(std::erase_if(m_running,
        [&unwanted](const auto& each) { return unwanted.contains(each.second.what.request.page); }));
    if (waited + ran == 0)
        return;
    m_known.removeIf([&unwanted](const auto& key) { return unwanted.contains(key.first); });
    m_total -= static_cast<int>(waited + ran);
    for (PageId page : pages)
        emit stateChanged(page);
    startNext();
    emit progressed();
    finishBatchIfIdle();
}

bool RecognitionQueue::isWaiting(PageId page) const
{
    return std::ranges::any_of(m_waiting, [page](const Waiting& what) { return what.request.page == page; });
}

bool RecognitionQueue::isRunning(PageId page) const
{
    return std::ranges::any_of(
        m_running, [page](const auto& each) { return each.second.what.request.page == page; });
}

QueueProgress RecognitionQueue::progress() const
{
    QueueProgress progress { m_done, m_total, 0, -1 };
    if (m_total == 0)
        return progress;
    double parts = m_done;
    for (const auto& [ticket, running] : m_running)
        parts += running.fraction;
    progress.fraction = std::clamp(parts / m_total, 0.0, 1.0);
    // One page's own progress is too rough for a forecast; whole pages, or a good part of the batch, will do.
    if (m_done > 0 && progress.fraction > 0)
        progress.millisecondsLeft = static_cast<qint64>(
            static_cast<double>(m_batchClock.elapsed()) * (1 - progress.fraction) / progress.fraction);
    return progress;
}

double RecognitionQueue::fraction(PageId page) const
{
    double least = -1;
    for (const auto& [ticket, running] : m_running) {
        if (running.what.request.page == page && running.fraction > 0)
            least = least < 0 ? running.fraction : std::min(least, running.fraction);
    }
    return least;
}

int RecognitionQueue::runningFor(const Provider* provider) const
{
    return static_cast<int>(std::ranges::count_if(
        m_running, [provider](const auto& each) { return each.second.what.reader.provider == provider; }));
}

void RecognitionQueue::startNext()
{
    for (qsizetype i = 0; i < m_waiting.size();) {
        const Provider* provider = m_waiting[i].reader.provider;
        if (runningFor(provider) < provider->descriptor().concurrency)
            start(m_waiting.takeAt(i));
        else
            ++i;
    }
}

void RecognitionQueue::start(const Waiting& next)
{
    const quint64 ticket = ++m_lastTicket;
    Running running { next, next.reader.provider->createJob(next.request), 0 };
    RecognitionJob* job = running.job.get();
    m_running.emplace(ticket, std::move(running));
    // Queued, so that a job is never destroyed inside its own signal.
    connect(
        job, &RecognitionJob::finished, this,
        [this, ticket](const Result<Recognition>& result) { handle(ticket, result); }, Qt::QueuedConnection);
    connect(job, &RecognitionJob::progressed, this, [this, ticket](double fraction) {
        if (const auto it = m_running.find(ticket); it != m_running.end())
            it->second.fraction = fraction;
        emit progressed();
    });
    emit stateChanged(next.request.page);
    if (m_running.contains(ticket)) // else whoever heard it stopped it
        job->start();
}

void RecognitionQueue::handle(quint64 ticket, const Result<Recognition>& result)
{
    const auto it = m_running.find(ticket);
    if (it == m_running.end())
        return; // stopped while its result was on the way
    const Waiting what = it->second.what;
    m_running.erase(it);
    m_known.remove({ what.request.page, what.reader.id });
    ++m_done;
    startNext();
    emit finished(what.request.page, what.reader.id, result);
    emit stateChanged(what.request.page);
    emit progressed();
    finishBatchIfIdle();
}

void RecognitionQueue::finishBatchIfIdle()
{
    if (isBusy() || !std::exchange(m_inBatch, false))
        return;
    emit idle();
    if (m_inBatch)
        return; // whoever heard it began the next one
    m_done = m_total = 0;
    emit progressed();
}

} // namespace handlens
