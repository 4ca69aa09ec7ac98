// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/logging.h"
#include "imaging/decoders.h"
#include "imaging/plainpixels.h"
#include "imaging/refusal.h"

#include <poppler-qt6.h>

#include <QtMath>

#include <algorithm>
#include <memory>

namespace handlens {

namespace {

using Document = std::unique_ptr<Poppler::Document>;

constexpr double pointsPerInch = 72;

// Poppler would write to standard error, which belongs to the command line's sentences.
void keepPopplerQuiet()
{
    static const bool quiet = [] {
        Poppler::setDebugErrorFunction(
            [](const QString& message, const QVariant&) { qCDebug(lcImaging) << "poppler:" << message; }, {});
        return true;
    }();
    Q_UNUSED(quiet)
}

Result<Document> openPdf(const ImageFile& image, const GateLimits& limits)
{
    keepPopplerQuiet();
    image.file->seek(0);
    Document document = Poppler::Document::load(image.file.get());
    if (!document)
        return failure(refusal::damaged(image.name, QStringLiteral("Poppler cannot open it")));
    if (document->isLocked())
        return failure(refusal::locked(image.name));
    const int pages = document->numPages();
    if (pages < 1)
        return failure(refusal::damaged(image.name, QStringLiteral("no pages")));
    if (pages > limits.frames)
        return failure(refusal::tooManyPages(image.name, pages, limits.frames));
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    document->setPaperColor(Qt::white);
    return document;
}

/// A page's picture: its dots an inch, and its size with them.
struct Raster {
    double dpi = 0;
    QSize size;
};

Raster rasterAt(const QSizeF& points, double dpi)
{
    const double scale = dpi / pointsPerInch;
    return { dpi,
        { std::max(1, qRound(points.width() * scale)), std::max(1, qRound(points.height() * scale)) } };
}

bool within(const Raster& raster, const GateLimits& limits)
{
    const qint64 pixels = qint64 { raster.size.width() } * raster.size.height();
    return std::max(raster.size.width(), raster.size.height()) <= limits.side && pixels <= limits.pixels
        && pixels * 4 <= qint64 { limits.allocationMiB } * 1024 * 1024;
}

// A page at limits.pdfDpi, or at as many whole dots an inch as its size allows; no size: the page has none.
Raster rasterOf(const Poppler::Page* page, const GateLimits& limits)
{
    const QSizeF points = page ? page->pageSizeF() : QSizeF();
    constexpr double longest = 1e7; // points; beyond it not even one dot an inch would fit
    if (!(points.width() > 0 && points.height() > 0 && std::max(points.width(), points.height()) < longest))
        return {};
    Raster raster = rasterAt(points, limits.pdfDpi);
    for (int dpi = limits.pdfDpi - 1; dpi > 0 && !within(raster, limits); --dpi)
        raster = rasterAt(points, dpi);
    return within(raster, limits) ? raster : Raster {};
}

// The fewest dots that still cover `fit`.
Raster scaledRaster(const Raster& full, const QSize& fit)
{
    if (fit.isEmpty())
        return full;
    const double scale
        = std::max(double(fit.width()) / full.size.width(), double(fit.height()) / full.size.height());
    if (scale >= 1)
        return full;
    return { full.dpi * scale, { qCeil(full.size.width() * scale), qCeil(full.size.height() * scale) } };
}

QImage render(const Poppler::Page& page, const Raster& raster, const DecodeRequest& request)
{
    const auto isCancelled = [](const QVariant& closure) {
        return static_cast<const DecodeRequest*>(closure.value<void*>())->isCancelled();
    };
    // Poppler only carries the address back to us, while this call lasts.
    const QVariant closure = QVariant::fromValue(static_cast<void*>(const_cast<DecodeRequest*>(&request)));
    QImage picture = page.renderToImage(raster.dpi, raster.dpi, 0, 0, raster.size.width(),
        raster.size.height(), Poppler::Page::Rotate0, nullptr, nullptr, isCancelled, closure);
    if (picture.format() == QImage::Format_ARGB32) // opaque: it was drawn on white paper
        picture.reinterpretAsFormat(QImage::Format_RGB32);
    return plainPixels(std::move(picture));
}

} // namespace

Result<QList<QSize>> probePdf(const ImageFile& image, const GateLimits& limits)
{
    const Result<Document> document = openPdf(image, limits);
    if (!document)
        return failure(document.error());
    QList<QSize> sizes;
    for (int index = 0; index < (*document)->numPages(); ++index)
        sizes << rasterOf((*document)->page(index).get(), limits).size;
    return sizes;
}

Result<DecodedImage> decodePdf(const ImageFile& image, const DecodeRequest& request)
{
    const Result<Document> document = openPdf(image, request.limits);
    if (!document)
        return failure(document.error());
    const int pages = (*document)->numPages();
    if (request.frame < 0 || request.frame >= pages)
        return failure(refusal::noSuchPage(image.name, request.frame, pages));
    const std::unique_ptr<Poppler::Page> page = (*document)->page(request.frame);
    const Raster full = rasterOf(page.get(), request.limits);
    if (const Result<void> fits = checkSize(image.name, full.size, 4, request.limits); !fits)
        return failure(fits.error());
    const QImage picture = render(*page, scaledRaster(full, request.fit), request);
    if (picture.isNull())
        return failure(refusal::damaged(image.name, QStringLiteral("Poppler drew nothing")));
    QStringList notices;
    if (full.dpi < request.limits.pdfDpi)
        notices << notice::reducedPage(qRound(full.dpi));
    return DecodedImage { picture, full.size, notices };
}

} // namespace handlens
