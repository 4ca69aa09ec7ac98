// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/preparedimage.h"

#include "imaging/imagefile.h"
#include "imaging/pagecut.h"
#include "imaging/pictureencoder.h"
#include "imaging/refusal.h"

#include <QCryptographicHash>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestSide = 16; // pixels on the longer side; nobody reads anything in less

struct Picture {
    PageCut cut;
    QStringList notices;
    bool lossless = false; ///< the file kept every pixel as it was
};

// How much smaller a picture of `size` must become for the bounds on its pixels: 0…1.
double scaleWithin(const ImageLimits& limits, const QSizeF& size)
{
    double scale = 1;
    if (limits.maxSide > 0)
        scale = std::min(scale, limits.maxSide / std::max(size.width(), size.height()));
    if (limits.maxPixels > 0)
        scale = std::min(
            scale, std::sqrt(static_cast<double>(limits.maxPixels) / (size.width() * size.height())));
    return scale;
}

// Rounded down, but not for the error of the multiplication.
QSize scaledDown(const QSize& size, double scale)
{
    const auto side = [scale](int pixels) {
        return std::max(1, static_cast<int>(std::floor(pixels * std::min(scale, 1.0) + 1e-6)));
    };
    return { side(size.width()), side(size.height()) };
}

QSize withMargin(const QSize& size, const ImageLimits& limits)
{
    return size.expandedTo({ limits.minSide, limits.minSide });
}

// The largest size within `limits`, without the margin; the margin itself may cost pixels.
QSize sizeWithin(const ImageLimits& limits, const QSize& size)
{
    double scale = scaleWithin(limits, size);
    QSize within = scaledDown(size, scale);
    const auto pixels = [&limits](const QSize& picture) {
        const QSize whole = withMargin(picture, limits);
        return qint64 { whole.width() } * whole.height();
    };
    while (limits.maxPixels > 0 && pixels(within) > limits.maxPixels
        && std::max(within.width(), within.height()) > std::max(limits.minSide, 1)) {
        scale *= 0.97;
        within = scaledDown(size, scale);
    }
    return within;
}

// What to ask of the decoder: page pixels that will not be sent need not be decoded. Under a mask they must
// be, so that no masked pixel was mixed into its neighbours.
QSize sizeToDecode(const ImageSelection& selection, const ImageLimits& limits)
{
    if (selection.pageSize.isEmpty() || !selection.masks.isEmpty())
        return {};
    const QRectF page(QPointF(), QSizeF(selection.pageSize));
    const QRectF part = selection.region.isEmpty() ? page : selection.region & page;
    const double scale = part.isEmpty() ? 1 : scaleWithin(limits, part.size());
    return scale < 1 ? (page.size() * scale).toSize().grownBy({ 0, 0, 1, 1 }) : QSize();
}

// Pixels that a mask touches only in part go, too.
void paintMasks(PageCut& cut, const QList<QPolygonF>& masks)
{
    if (masks.isEmpty())
        return;
    const QTransform fromPage = cut.toPage.inverted();
    QPainter painter(&cut.image);
    painter.setBrush(Qt::white);
    painter.setPen(QPen(Qt::white, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    for (const QPolygonF& mask : masks)
        painter.drawPolygon(fromPage.map(mask), Qt::WindingFill);
}

bool isLossless(ImageFormat format)
{
    switch (format) {
    case ImageFormat::Png:
    case ImageFormat::Bmp:
    case ImageFormat::Tiff:
    case ImageFormat::Gif:
    case ImageFormat::Pdf:
        return true;
    case ImageFormat::Jpeg:
    case ImageFormat::WebP:
    case ImageFormat::Heif:
    case ImageFormat::Avif:
        break;
    }
    return false;
}

// A new QImage knows the resolution of the screen, which is nobody's business; 0 cannot be set.
QImage withPlainDensity(QImage image)
{
    constexpr int dotsPerMetre = 2835; // 72 an inch
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    return image;
}

QString nameOf(const PageSource& source)
{
    return imageName(source.name.isEmpty() ? source.file : source.name);
}

Result<Picture> decodePicture(const PageSource& source, const ImageSelection& selection,
    const ImageLimits& limits, const CancelCheck& cancelled)
{
    Result<DecodedImage> decoded = decodeImage(source, sizeToDecode(selection, limits), {}, cancelled);
    if (!decoded)
        return failure(decoded.error());
    // Asked after decoding, so that no change in between goes unseen.
    if (selection.seen && fileStamp(source.file) != *selection.seen)
        return failure(refusal::changedSinceSeen(nameOf(source)));
    // Region and masks were chosen on another picture.
    if (!selection.pageSize.isEmpty() && selection.pageSize != decoded->pageSize)
        return failure(refusal::changed(nameOf(source)));
    const Result<ImageFile> file = openImageFile(source.file, {}, source.name);
    if (!file)
        return failure(file.error());
    const QStringList notices = decoded->notices;
    Result<PageCut> cut = cutPage(*std::move(decoded), selection.steps, selection.region);
    if (!cut)
        return failure(cut.error());
    if (cut->image.isNull())
        return failure(refusal::cannotEncode(u"no memory to turn or cut"_s));
    paintMasks(*cut, selection.masks);
    cut->image = withPlainDensity(std::move(cut->image));
    return Picture { *std::move(cut), notices, isLossless(file->format) };
}

// `image` at `size`, with the white margin that `limits` ask for.
QImage laidOut(const QImage& image, const QSize& size, const ImageLimits& limits)
{
    const QSize whole = withMargin(size, limits);
    if (whole == image.size())
        return image;
    QImage scaled = image;
    if (size != image.size())
        scaled = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                     .convertToFormat(image.format()); // smooth scaling makes colours of grey
    if (whole == size)
        return withPlainDensity(std::move(scaled));
    QImage paper(whole, image.format());
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(QPoint(), scaled);
    painter.end();
    return withPlainDensity(std::move(paper));
}

EncodingRules rulesFor(const ImageLimits& limits, bool lossless)
{
    const bool jpeg = limits.formats.contains("jpeg"_L1);
    const bool png = limits.formats.contains("png"_L1);
    Q_ASSERT(jpeg || png || limits.formats.isEmpty());
    return { jpeg, png, lossless, limits.bytes };
}

PreparedImage prepared(EncodedPicture encoded, const QSize& size, const ImageLimits& limits, Picture picture)
{
    const QSize from = picture.cut.image.size();
    const QTransform toCut
        = QTransform::fromScale(1.0 * from.width() / size.width(), 1.0 * from.height() / size.height());
    const QTransform toPage = toCut * picture.cut.toPage;
    const double scale = std::min(1.0, 1 / std::sqrt(std::abs(toPage.determinant())));
    QStringList notices = std::move(picture.notices);
    if (scale < 1)
        notices << notice::scaledDown(scale);
    if (encoded.quality > 0 && encoded.quality < bestJpegQuality)
        notices << notice::compressed(encoded.quality);
    return { std::move(encoded.bytes), std::move(encoded.format), withMargin(size, limits), toPage, scale,
        encoded.quality, std::move(notices), withMargin(size, limits) - size };
}

} // namespace

QByteArray PreparedImage::hash() const
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Result<PreparedImage> prepareImage(const PageSource& source, const ImageSelection& selection,
    const ImageLimits& limits, const CancelCheck& cancelled)
{
    Result<Picture> picture = decodePicture(source, selection, limits, cancelled);
    if (!picture)
        return failure(picture.error());
    const EncodingRules rules = rulesFor(limits, picture->lossless);
    QSize size = sizeWithin(limits, picture->cut.image.size());
    for (;;) {
        if (cancelled && cancelled())
            return failure(refusal::cancelled());
        const QImage image = laidOut(picture->cut.image, size, limits);
        if (image.isNull())
            return failure(refusal::cannotEncode(u"no memory to scale"_s));
        Result<EncodedPicture> encoded = encodePicture(image, rules, cancelled);
        if (!encoded)
            return failure(encoded.error());
        if (rules.fits(encoded->bytes.size()))
            return prepared(*std::move(encoded), size, limits, *std::move(picture));
        if (std::max(size.width(), size.height()) <= smallestSide)
            return failure(refusal::cannotFit(nameOf(source)));
        const double room = static_cast<double>(limits.bytes) / static_cast<double>(encoded->bytes.size());
        size = scaledDown(size, std::min(0.9, 0.97 * std::sqrt(room)));
    }
}

} // namespace handlens
