// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "document/page.h"
#include "imaging/thumbnailcache.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <memory>
#include <optional>

namespace handlens {

/// One thumbnail to make.
struct ThumbnailRequest {
    PageId page;
    PageSource source;
    int sidePx = 0;
    quint64 serial = 0; ///< tells this request from a later one for the same page
    std::shared_ptr<std::atomic<bool>> cancelled;
};

/// One thumbnail to store for the next time.
struct ThumbnailToStore {
    ThumbnailKey key;
    int sidePx = 0;
    QImage thumbnail;
};

/// What the two threads take their work from: requests, those in view first; then storing, which can wait
/// while a person looks. Any thread.
class ThumbnailQueue final
{
public:
    static constexpr int threads = 2;

    /// True: one more thread should begin to work().
    [[nodiscard]] bool add(const ThumbnailRequest& request);
    void addToStore(const ThumbnailToStore& thumbnail);
    void setVisibleFirst(const QList<PageId>& pages);
    void remove(PageId page);
    /// Nothing is given out any more.
    void close();

    [[nodiscard]] std::optional<ThumbnailRequest> nextRequest();
    /// Nothing while requests wait, unless too many thumbnails would pile up.
    [[nodiscard]] std::optional<ThumbnailToStore> nextToStore();
    /// True: there is nothing left, and the thread that asks counts as gone.
    [[nodiscard]] bool leaveIfDone();

private:
    QMutex m_mutex;
    QHash<PageId, ThumbnailRequest> m_waiting;
    QList<PageId> m_order; ///< as asked; may name pages that no longer wait
    QList<PageId> m_visible;
    QList<ThumbnailToStore> m_toStore;
    int m_working = 0;
    bool m_closed = false;
};

} // namespace handlens
