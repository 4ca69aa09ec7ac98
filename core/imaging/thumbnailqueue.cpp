// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/thumbnailqueue.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr qsizetype mostToStore = 64; // at 256 × 256 pixels 16 MiB

} // namespace

bool ThumbnailQueue::add(const ThumbnailRequest& request)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.insert(request.page, request);
    m_order << request.page;
    if (m_working == threads)
        return false;
    ++m_working;
    return true;
}

void ThumbnailQueue::addToStore(const ThumbnailToStore& thumbnail)
{
    const QMutexLocker lock(&m_mutex);
    m_toStore << thumbnail;
}

void ThumbnailQueue::setVisibleFirst(const QList<PageId>& pages)
{
    const QMutexLocker lock(&m_mutex);
    m_visible = pages;
}

void ThumbnailQueue::remove(PageId page)
{
    const QMutexLocker lock(&m_mutex);
    m_waiting.remove(page);
}

void ThumbnailQueue::close()
{
    const QMutexLocker lock(&m_mutex);
    m_closed = true;
    m_waiting.clear();
    m_order.clear();
    m_toStore.clear();
}

std::optional<ThumbnailRequest> ThumbnailQueue::nextRequest()
{
    const QMutexLocker lock(&m_mutex);
    const auto waits = [this](PageId page) { return m_waiting.contains(page); };
    const auto visible = std::ranges::find_if(m_visible, waits);
    if (visible != m_visible.end())
        return m_waiting.take(*visible);
    const auto next = std::ranges::find_if(m_order, waits);
    if (next == m_order.end()) {
        m_order.clear();
        return {};
    }
    const PageId page = *next;
    m_order.erase(m_order.begin(), next + 1);
    return m_waiting.take(page);
}

std::optional<ThumbnailToStore> ThumbnailQueue::nextToStore()
{
    const QMutexLocker lock(&m_mutex);
    if (m_toStore.isEmpty() || (!m_waiting.isEmpty() && m_toStore.size() < mostToStore))
        return {};
    return m_toStore.takeFirst();
}

bool ThumbnailQueue::leaveIfDone()
{
    const QMutexLocker lock(&m_mutex);
    if (!m_closed && (!m_waiting.isEmpty() || !m_toStore.isEmpty()))
        return false;
    --m_working;
    return true;
}

} // namespace handlens
