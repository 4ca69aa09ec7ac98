// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace handlens {

/// What came of a drop or an opening.
struct IntakeSummary {
    int pages = 0; ///< how many were brought in
    QList<Error> skipped; ///< what was named and could not be opened
    int ignored = 0; ///< files in folders that are no pictures
    bool truncated = false; ///< the folder held more than may come in at once
};

/// Opens files and folders on a worker thread: walks, reads headers, and hands over pages in small batches,
/// so that a folder of thousands never blocks the window.
class PageIntake final : public QObject
{
    Q_OBJECT
public:
    explicit PageIntake(const GateLimits& limits, QObject* parent = nullptr);
    ~PageIntake() override;

    void add(const QStringList& paths);
    void stop();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

signals:
    /// Pages without ids, in order, up to fifty at a time.
    void opened(const QList<handlens::Page>& pages);
    void finished(const handlens::IntakeSummary& summary);

private:
    void run(const std::shared_ptr<std::atomic<bool>>& cancelled, const QStringList& paths);

    GateLimits m_limits;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    int m_running = 0;
};

} // namespace handlens
