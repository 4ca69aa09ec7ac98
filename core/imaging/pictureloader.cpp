// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pictureloader.h"

#include "imaging/picturestore.h"

namespace handlens {

namespace {

using CancelFlag = std::shared_ptr<std::atomic<bool>>;
using Deliver = std::function<void(const Result<PagePicture>&)>;

/// One page on its way: what was asked, and how to call it back.
struct Order {
    PageSource source;
    QSize fit;
    GateLimits limits;
    CancelFlag cancelled;
    Deliver deliver;

    [[nodiscard]] Result<DecodedImage> decode(const QSize& wanted) const
    {
        return decodeImage(
            source, wanted, limits, [flag = cancelled] { return flag->load(std::memory_order_relaxed); });
    }
};

PagePicture scaledPicture(const DecodedImage& decoded)
{
    return { decoded.pageSize, { decoded.image }, false, decoded.notices };
}

PagePicture sharpPicture(const DecodedImage& decoded)
{
    return { decoded.pageSize, mipLevels(decoded.image), true, decoded.notices };
}

// On a worker thread. Where decoding scaled gave all pixels anyway, there is no second step.
void carryOut(const Order& order)
{
    Result<DecodedImage> decoded = order.decode(order.fit);
    if (decoded && decoded->image.size() != decoded->pageSize) {
        order.deliver(scaledPicture(*decoded));
        decoded = order.decode({});
    }
    if (!decoded)
        order.deliver(failure(decoded.error()));
    else
        order.deliver(sharpPicture(*decoded));
}

} // namespace

struct PictureLoader::Private {
    GateLimits limits;
    PictureStore kept;
    PageId page;
    PageSource source;
    CancelFlag cancelled; ///< of the page on its way; null when none is
    QThreadPool pool;

    void drop()
    {
        if (cancelled)
            cancelled->store(true, std::memory_order_relaxed);
        cancelled.reset();
        pool.clear();
    }

    void take(PictureLoader& loader, const Result<PagePicture>& result)
    {
        if (!result || result->sharp)
            cancelled.reset();
        if (!result) {
            emit loader.failed(page, result.error());
            return;
        }
        if (result->sharp)
            kept.keep(page, source, *result);
        emit loader.loaded(page, *result);
    }
};

PictureLoader::PictureLoader(const GateLimits& limits, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->limits = limits;
    d->pool.setMaxThreadCount(2); // the page asked for, and the one before while it gives up
}

PictureLoader::~PictureLoader()
{
    d->drop();
    d->pool.waitForDone();
}

void PictureLoader::load(PageId page, const PageSource& source, const QSize& fit)
{
    if (d->cancelled && d->page == page && d->source == source)
        return;
    d->drop();
    d->page = page;
    d->source = source;
    if (const std::optional<PagePicture> known = d->kept.find(page, source)) {
        emit loaded(page, *known);
        return;
    }
    const CancelFlag cancelled = std::make_shared<std::atomic<bool>>(false);
    d->cancelled = cancelled;
    // The destructor waits for the worker, so that `this` is there when it calls.
    const auto deliver = [this, cancelled](const Result<PagePicture>& result) {
        QMetaObject::invokeMethod(this, [this, cancelled, result] {
            if (d->cancelled == cancelled)
                d->take(*this, result);
        });
    };
    d->pool.start([order = Order { source, fit, d->limits, cancelled, deliver }] { carryOut(order); });
}

void PictureLoader::cancel()
{
    d->drop();
}

void PictureLoader::forget(PageId page)
{
    d->kept.forget(page);
    if (d->page == page)
        d->drop();
}

} // namespace handlens
