// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "imaging/imagegate.h"
#include "imaging/thumbnailcache.h"

#include <QObject>

#include <memory>

namespace handlens {

/// Makes the thumbnails of a long list of pages on two threads, those in view first.
class ThumbnailLoader final : public QObject
{
    Q_OBJECT
public:
    /// `cacheDirectory` as for ThumbnailCache; tests give a temporary one.
    explicit ThumbnailLoader(const QString& cacheDirectory = ThumbnailCache::standardDirectory(),
        const GateLimits& limits = {}, QObject* parent = nullptr);
    /// Drops what is under way.
    ~ThumbnailLoader() override;

    /// Asks for a picture of the page that fits into `sidePx` × `sidePx` pixels and is never enlarged; ends
    /// with ready() or failed() unless cancelled. Asking again for a page replaces the earlier request.
    void request(PageId page, const PageSource& source, int sidePx);
    /// These pages come first, in this order, until the next call.
    void setVisibleFirst(const QList<PageId>& pages);
    /// After this, nothing is emitted for the page.
    void cancel(PageId page);

signals:
    void ready(handlens::PageId page, const QImage& thumbnail);
    void failed(handlens::PageId page, const handlens::Error& error);

private:
    void finish(PageId page, quint64 serial, const Result<QImage>& thumbnail);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace handlens
