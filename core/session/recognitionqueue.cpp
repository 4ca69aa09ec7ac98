// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/recognitionqueue.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace handlens {

RecognitionQueue::RecognitionQueue(CredentialStore* credentials, QObject* parent)
    : QObject(parent)
    , m_lookup(credentials)
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
    m_waiting << WantedReading { reader, request };
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
    for (const auto& [page, reader] : std::as_const(m_known))
        affected << page;
    const QList<EndedReading> ended = abort([](const WantedReading&) { return true; });
    for (PageId page : affected)
        emit stateChanged(page);
    tell(ended);
    finishBatchIfIdle();
}

void RecognitionQueue::stop(const QList<PageId>& pages)
{
    const QSet<PageId> unwanted(pages.begin(), pages.end());
    const qsizetype before = m_known.size();
    const QList<EndedReading> ended
        = abort([&unwanted](const WantedReading& what) { return unwanted.contains(what.request.page); });
    if (m_known.size() == before)
        return;
    m_total -= static_cast<int>(before - m_known.size());
    for (PageId page : pages)
        emit stateChanged(page);
    tell(ended);
    startNext();
    emit progressed();
    finishBatchIfIdle();
}

// Takes out what is unwanted; what of it has to be told.
QList<EndedReading> RecognitionQueue::abort(const Unwanted& unwanted)
{
    const auto goes = [&](const WantedReading& what) {
        return unwanted(what) && m_known.remove({ what.request.page, what.reader.id });
    };
    m_waiting.removeIf(goes);
    QList<EndedReading> ended;
    std::vector<RunningReading> stopped; // gone only when everything here is in order: somebody may listen
    for (auto it = m_running.begin(); it != m_running.end();) {
        if (!goes(it->second.what)) {
            ++it;
            continue;
        }
        if (const std::optional<EndedReading> last = it->second.lastWord())
            ended << *last;
        ended << it->second.givenUp;
        stopped.push_back(std::move(it->second));
        it = m_running.erase(it);
    }
    return ended;
}

bool RecognitionQueue::isWaiting(PageId page) const
{
    return std::ranges::any_of(
        m_waiting, [page](const WantedReading& what) { return what.request.page == page; });
}

bool RecognitionQueue::isRunning(PageId page) const
{
    return std::ranges::any_of(
        m_running, [page](const auto& each) { return each.second.what.request.page == page; });
}

QSet<std::pair<PageId, QString>> RecognitionQueue::mayBeBilled() const
{
    QSet<std::pair<PageId, QString>> readings;
    for (const auto& [ticket, running] : m_running) {
        if (running.mayBeBilled())
            readings.insert({ running.what.request.page, running.what.reader.id });
    }
    return readings;
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

void RecognitionQueue::startNext()
{
    const auto isBusyFor = [this](const Provider* provider) {
        const auto running = std::ranges::count_if(
            m_running, [provider](const auto& each) { return each.second.what.reader.provider == provider; });
        return running >= provider->descriptor().concurrency;
    };
    for (qsizetype i = 0; i < m_waiting.size();) {
        if (isBusyFor(m_waiting[i].reader.provider))
            ++i;
        else
            start(m_waiting.takeAt(i));
    }
}

void RecognitionQueue::start(const WantedReading& next)
{
    const quint64 ticket = ++m_lastTicket;
    m_running[ticket].what = next;
    emit stateChanged(next.request.page);
    if (!m_running.contains(ticket))
        return; // whoever heard it stopped it
    const ProviderDescriptor& descriptor = next.reader.provider->descriptor();
    if (neededCredentials(descriptor, next.request.options).isEmpty())
        begin(ticket, next.request);
    else
        m_lookup.ask(descriptor.id,
            [this, ticket](const Result<Credentials>& found) { takeCredentials(ticket, found); });
}

void RecognitionQueue::takeCredentials(quint64 ticket, const Result<Credentials>& credentials)
{
    const auto it = m_running.find(ticket);
    if (it == m_running.end())
        return; // stopped meanwhile
    it->second.withoutKeys = !credentials;
    RecognitionRequest request = it->second.what.request;
    const ProviderDescriptor& descriptor = it->second.what.reader.provider->descriptor();
    const Result<void> usable = credentials ? checkCredentials(descriptor, request.options, *credentials)
                                            : Result<void>(failure(credentials.error()));
    if (!usable) {
        Error error = usable.error();
        error.provider = descriptor.id;
        take(ticket, failure(std::move(error)));
        return;
    }
    request.credentials = *credentials;
    begin(ticket, request);
}

void RecognitionQueue::begin(quint64 ticket, const RecognitionRequest& request)
{
    const ReaderSpec reader = m_running.at(ticket).what.reader;
    emit begun(request.page, reader);
    if (!m_running.contains(ticket))
        return; // whoever heard it stopped it
    m_running.at(ticket).begin(reader.provider->createJob(request));
    const std::unique_ptr<RecognitionJob>& job = m_running.at(ticket).job;
    connect(job.get(), &RecognitionJob::answeredFromKept, this, [this, ticket] {
        if (const auto it = m_running.find(ticket); it != m_running.end())
            it->second.fromKept = true;
    });
    connect(job.get(), &RecognitionJob::finished, this,
        [this, ticket](const Result<Recognition>& result) { take(ticket, result); });
    const auto note = [this, ticket](double fraction) {
        if (const auto it = m_running.find(ticket); it != m_running.end())
            it->second.fraction = fraction;
        emit progressed();
    };
    connect(job.get(), &RecognitionJob::progressed, this, note, Qt::QueuedConnection);
    job->start();
}

// The answer is kept at once, so that none that was paid for is lost to a stop, and settled from the event
// loop, so that no job is ever destroyed inside its own signal.
void RecognitionQueue::take(quint64 ticket, const Result<Recognition>& result)
{
    const auto it = m_running.find(ticket);
    if (it == m_running.end())
        return;
    it->second.take(result);
    if (it->second.endsOthers()) // at once: who waits for its token would ask with the same key
        it->second.givenUp = giveUp(it->second);
    QMetaObject::invokeMethod(
        this, [this, ticket] { settle(ticket); }, Qt::QueuedConnection);
}

void RecognitionQueue::settle(quint64 ticket)
{
    const auto it = m_running.find(ticket);
    if (it == m_running.end())
        return; // stopped while its result was on the way
    RunningReading running = std::move(it->second);
    m_running.erase(it);
    m_known.remove({ running.what.request.page, running.what.reader.id });
    running.job.reset();
    const QList<EndedReading> ended
        = QList<EndedReading> { running.endWith(*running.result) } + running.givenUp;
    m_done += static_cast<int>(ended.size());
    startNext();
    tell(ended);
    emit progressed();
    finishBatchIfIdle();
}

// Ends what nothing was sent for yet.
QList<EndedReading> RecognitionQueue::giveUp(const RunningReading& cause)
{
    const Error error = cause.errorOfOthers();
    QList<EndedReading> ended;
    QSet<std::pair<PageId, QString>> unsent;
    const auto note = [&](const WantedReading& what) {
        if (!cause.endsAlso(what))
            return;
        unsent.insert({ what.request.page, what.reader.id });
        ended << EndedReading { what.request.page, what.reader.id, failure(error) };
    };
    for (const auto& [ticket, running] : m_running) {
        if (!running.lastWord())
            note(running.what);
    }
    std::ranges::for_each(std::as_const(m_waiting), note);
    std::ignore = abort([&](const WantedReading& what) {
        return unsent.contains({ what.request.page, what.reader.id });
    });
    return ended;
}

void RecognitionQueue::tell(const QList<EndedReading>& ended)
{
    for (const EndedReading& each : ended) {
        if (each.fromKept)
            emit answeredFromKept(each.page, each.reader);
        emit finished(each.page, each.reader, each.result);
        emit stateChanged(each.page);
    }
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
