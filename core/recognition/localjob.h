// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/recognitionjob.h"

#include <QFutureWatcher>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace handlens {

/// Lets the reading on the worker thread see that it is no longer wanted, and tell how far it is.
class LocalProgress
{
public:
    explicit LocalProgress(std::function<void(double)> report);
    [[nodiscard]] bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    void report(double fraction) { m_report(fraction); }

private:
    std::atomic<bool> m_cancelled = false;
    std::function<void(double)> m_report;
};

/// Runs a reading on a thread of `pool`. Destroying the job asks the reading to stop and does not wait for
/// it: the reading function and what it captured live until it returns.
class LocalJob final : public RecognitionJob
{
    Q_OBJECT
public:
    using Read = std::function<Result<Recognition>(LocalProgress&)>;

    /// `pool` must outlive the job and every reading it runs.
    LocalJob(QThreadPool& pool, Read read);
    ~LocalJob() override;

    void start() override;

private:
    void tellProgress(int permille);
    void tellResult();

    QThreadPool& m_pool;
    Read m_read;
    std::shared_ptr<LocalProgress> m_progress;
    QFutureWatcher<Result<Recognition>> m_watcher;
};

} // namespace handlens
