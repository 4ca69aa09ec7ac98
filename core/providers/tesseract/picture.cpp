// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/picture.h"

#include "imaging/pagecut.h"

#include <QCryptographicHash>
#include <QDataStream>

#include <cmath>

namespace handlens {

namespace {

constexpr double mostPixels = 40e6;

QImage toGrey(const QImage& image)
{
    if (image.format() == QImage::Format_Grayscale8)
        return image;
    const QImage rgb
        = image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    QImage grey(rgb.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < rgb.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(rgb.constScanLine(y));
        uchar* to = grey.scanLine(y);
        for (int x = 0; x < rgb.width(); ++x)
            to[x] = static_cast<uchar>(qGray(from[x]));
    }
    return grey;
}

QSize sizeForReading(const QSize& page)
{
    const double pixels = 1.0 * page.width() * page.height();
    if (pixels <= mostPixels)
        return {};
    return (QSizeF(page) * std::sqrt(mostPixels / pixels)).toSize();
}

} // namespace

QByteArray ReadingPicture::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(grey.width()) + 'x' + QByteArray::number(grey.height()) + '\n');
    for (int y = 0; y < grey.height(); ++y)
        hash.addData(QByteArrayView(grey.constScanLine(y), grey.width()));
    return hash.result();
}

Result<ReadingPicture> readingPicture(const DecodedImage& decoded, const RecognitionRequest& request)
{
    const DecodedImage grey { toGrey(decoded.image), decoded.pageSize, {} };
    const Result<PageCut> cut = cutPage(grey, request.steps, request.region);
    if (!cut)
        return failure(cut.error());
    return ReadingPicture { cut->image, cut->toPage, decoded.notices };
}

Result<ReadingPicture> loadReadingPicture(const RecognitionRequest& request, const CancelCheck& cancelled)
{
    const QSize fit = sizeForReading(request.pageSize);
    Result<DecodedImage> decoded = decodeImage(request.source, fit, {}, cancelled);
    if (!decoded)
        return failure(std::move(decoded.error()));
    // Only some formats decode scaled.
    if (!fit.isEmpty() && decoded->image.width() > fit.width() * 3 / 2)
        decoded->image = decoded->image.scaled(fit, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return readingPicture(*decoded, request);
}

} // namespace handlens
