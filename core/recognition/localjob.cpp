// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/localjob.h"

#include <QPromise>

#include <utility>

namespace handlens {

LocalProgress::LocalProgress(std::function<void(double)> report)
    : m_report(std::move(report))
{
}

LocalJob::LocalJob(QThreadPool& pool, Read read)
    : m_pool(pool)
    , m_read(std::move(read))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { emit finished(m_watcher.result()); });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int permille) { emit progressed(permille / 1000.0); });
}

LocalJob::~LocalJob()
{
    if (m_progress)
        m_progress->cancel();
}

void LocalJob::start()
{
    Q_ASSERT(!m_progress);
    // The promise reports progress across threads; the shared LocalProgress outlives this object if it must.
    QPromise<Result<Recognition>> promise;
    promise.setProgressRange(0, 1000);
    m_watcher.setFuture(promise.future());
    promise.start();
    auto shared = std::make_shared<QPromise<Result<Recognition>>>(std::move(promise));
    m_progress = std::make_shared<LocalProgress>(
        [shared](double fraction) { shared->setProgressValue(static_cast<int>(fraction * 1000)); });
    m_pool.start([shared, progress = m_progress, read = std::move(m_read)] {
        shared->addResult(read(*progress));
        shared->finish();
    });
}

} // namespace handlens
