// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/localjob.h"

#include <QCoreApplication>
#include <QPromise>

#include <exception>
#include <utility>

namespace handlens {

namespace {

struct LocalReading {
    Q_DECLARE_TR_FUNCTIONS(LocalReading)
};

Error stoppedError()
{
    return { ErrorKind::Cancelled, LocalReading::tr("Reading was stopped.") };
}

// Runs `read` unless nobody waits any more. An engine may throw, most likely for want of memory.
Result<Recognition> guarded(const LocalJob::Read& read, LocalProgress& progress)
{
    if (progress.cancelled())
        return failure(stoppedError());
    try {
        return read(progress);
    } catch (const std::exception& exception) {
        return failure({ ErrorKind::Engine,
            LocalReading::tr(
                "The engine failed on this page. Try again with fewer pages at a time, or with a smaller "
                "picture."),
            QString::fromLocal8Bit(exception.what()) });
    }
}

} // namespace

LocalProgress::LocalProgress(std::function<void(double)> report)
    : m_report(std::move(report))
{
}

// Both queued: a listener may destroy the job, and with it the watcher, from any of its signals.
LocalJob::LocalJob(QThreadPool& pool, Read read)
    : m_pool(pool)
    , m_read(std::move(read))
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &LocalJob::tellProgress,
        Qt::QueuedConnection);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LocalJob::tellResult, Qt::QueuedConnection);
}

LocalJob::~LocalJob()
{
    if (m_progress)
        m_progress->cancel();
}

void LocalJob::start()
{
    Q_ASSERT(!m_progress);
    // Only the reading owns the promise: when the pool drops it unread, the future ends without a result.
    auto promise = std::make_shared<QPromise<Result<Recognition>>>();
    promise->setProgressRange(0, 1000);
    m_watcher.setFuture(promise->future());
    promise->start();
    m_progress = std::make_shared<LocalProgress>([weak = std::weak_ptr(promise)](double fraction) {
        if (const auto alive = weak.lock())
            alive->setProgressValue(static_cast<int>(fraction * 1000));
    });
    m_pool.start([promise, progress = m_progress, read = std::move(m_read)] {
        promise->addResult(guarded(read, *progress));
        promise->finish();
    });
}

void LocalJob::tellProgress(int permille)
{
    emit progressed(permille / 1000.0);
}

void LocalJob::tellResult()
{
    // Without a result when the pool was cleared before the reading began.
    const QFuture<Result<Recognition>> future = m_watcher.future();
    emit finished(future.resultCount() > 0 ? future.result() : failure(stoppedError()));
}

} // namespace handlens
