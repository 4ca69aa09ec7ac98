// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/thumbnails.h"

#include "imaging/thumbnailqueue.h"

#include <QThreadPool>

#include <algorithm>

namespace handlens {

namespace {

QImage fitted(const QImage& picture, int sidePx)
{
    if (std::max(picture.width(), picture.height()) <= sidePx)
        return picture;
    const QSize size = picture.size().scaled(sidePx, sidePx, Qt::KeepAspectRatio).expandedTo({ 1, 1 });
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(picture.format());
}

} // namespace

struct ThumbnailLoader::Private {
    using Report = std::function<void(const ThumbnailRequest&, const Result<QImage>&)>;

    ThumbnailCache cache;
    GateLimits limits;
    Report report; ///< called on the worker threads
    ThumbnailQueue queue;
    QHash<PageId, ThumbnailRequest> wanted; ///< the last request of each page that has not ended
    quint64 lastSerial = 0;
    QThreadPool pool;

    void work();
    [[nodiscard]] Result<QImage> make(const ThumbnailRequest& request);
    void forget(PageId page);
};

// Until nothing is left. The loader's destructor waits for it.
void ThumbnailLoader::Private::work()
{
    do {
        while (const std::optional<ThumbnailToStore> finished = queue.nextToStore())
            cache.store(finished->key, finished->sidePx, finished->thumbnail);
        if (const std::optional<ThumbnailRequest> request = queue.nextRequest())
            report(*request, make(*request));
    } while (!queue.leaveIfDone());
}

Result<QImage> ThumbnailLoader::Private::make(const ThumbnailRequest& request)
{
    // Looked up before decoding, so that a file changed meanwhile leaves a stale entry and not a false one.
    const ThumbnailKey key = ThumbnailCache::keyOf(request.source);
    const QImage known = cache.find(key, request.sidePx);
    if (!known.isNull())
        return fitted(known, request.sidePx);
    const int side = cache.isEnabled() ? std::max(ThumbnailCache::classSide(request.sidePx), request.sidePx)
                                       : request.sidePx;
    const Result<DecodedImage> decoded = decodeImage(
        request.source, { side, side }, limits, [flag = request.cancelled] { return flag->load(); });
    if (!decoded)
        return failure(decoded.error());
    const QImage made = fitted(decoded->image, side);
    if (cache.isEnabled() && side == ThumbnailCache::classSide(request.sidePx) && decoded->notices.isEmpty())
        queue.addToStore({ key, request.sidePx, made });
    return fitted(made, request.sidePx);
}

void ThumbnailLoader::Private::forget(PageId page)
{
    queue.remove(page);
    if (const auto found = wanted.constFind(page); found != wanted.cend()) {
        found->cancelled->store(true);
        wanted.erase(found);
    }
}

ThumbnailLoader::ThumbnailLoader(const QString& cacheDirectory, const GateLimits& limits, QObject* parent)
    : QObject(parent)
    , d(new Private { .cache = ThumbnailCache(cacheDirectory), .limits = limits })
{
    d->pool.setMaxThreadCount(ThumbnailQueue::threads);
    d->report = [this](const ThumbnailRequest& request, const Result<QImage>& thumbnail) {
        QMetaObject::invokeMethod(this, [this, page = request.page, serial = request.serial, thumbnail] {
            finish(page, serial, thumbnail);
        });
    };
}

ThumbnailLoader::~ThumbnailLoader()
{
    d->queue.close();
    for (const ThumbnailRequest& request : std::as_const(d->wanted))
        request.cancelled->store(true);
    d->pool.waitForDone();
}

void ThumbnailLoader::request(PageId page, const PageSource& source, int sidePx)
{
    Q_ASSERT(sidePx > 0);
    d->forget(page);
    const ThumbnailRequest request { page, source, sidePx, ++d->lastSerial,
        std::make_shared<std::atomic<bool>>(false) };
    d->wanted.insert(page, request);
    if (d->queue.add(request))
        d->pool.start([worker = d.get()] { worker->work(); });
}

void ThumbnailLoader::setVisibleFirst(const QList<PageId>& pages)
{
    d->queue.setVisibleFirst(pages);
}

void ThumbnailLoader::cancel(PageId page)
{
    d->forget(page);
}

void ThumbnailLoader::finish(PageId page, quint64 serial, const Result<QImage>& thumbnail)
{
    const auto found = d->wanted.constFind(page);
    if (found == d->wanted.cend() || found->serial != serial)
        return;
    d->wanted.erase(found);
    if (thumbnail)
        emit ready(page, *thumbnail);
    else
        emit failed(page, thumbnail.error());
}

} // namespace handlens
