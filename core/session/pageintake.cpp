// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/pageintake.h"

#include "imaging/filewalk.h"

#include <QFileInfo>

namespace handlens {

namespace {

constexpr qsizetype batchSize = 50;

QList<Page> pagesOf(const QString& file, const ImageFacts& facts)
{
    QList<Page> pages;
    const QFileInfo info(file);
    for (qsizetype i = 0; i < facts.frames.size(); ++i) {
        Page page;
        page.source = { info.absoluteFilePath(), static_cast<int>(i), static_cast<int>(facts.frames.size()),
            info.fileName() };
        page.size = facts.frames[i];
        pages << page;
    }
    return pages;
}

} // namespace

PageIntake::PageIntake(const GateLimits& limits, QObject* parent)
    : QObject(parent)
    , m_limits(limits)
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    // One after another: what was dropped first comes first.
    m_pool.setMaxThreadCount(1);
}

PageIntake::~PageIntake()
{
    *m_cancelled = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void PageIntake::add(const QStringList& paths)
{
    ++m_running;
    m_pool.start([this, cancelled = m_cancelled, paths] { run(cancelled, paths); });
}

void PageIntake::stop()
{
    *m_cancelled = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
}

// On the worker thread; the object outlives it (the destructor waits), and only queued calls touch its state.
void PageIntake::run(const std::shared_ptr<std::atomic<bool>>& cancelled, const QStringList& paths)
{
    const auto stopped = [&cancelled] { return cancelled->load(); };
    const auto tell = [this](auto&& what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };

    const CollectedFiles collected = collectImages(paths, stopped);
    IntakeSummary summary { 0, collected.skipped, collected.ignored, collected.truncated };
    QList<Page> batch;
    const auto handOver = [&] {
        if (batch.isEmpty())
            return;
        summary.pages += static_cast<int>(batch.size());
        tell([this, pages = std::exchange(batch, {})] { emit opened(pages); });
    };
    for (const QString& file : collected.files) {
        if (stopped())
            break;
        const Result<ImageFacts> facts = probeImage(file, m_limits);
        if (facts)
            batch << pagesOf(file, *facts);
        else
            summary.skipped << facts.error();
        if (batch.size() >= batchSize)
            handOver();
    }
    handOver();
    tell([this, summary] {
        --m_running;
        emit finished(summary);
    });
}

} // namespace handlens
