// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/overlayfile.h"

#include "base/atomicfile.h"
#include "imaging/imagegate.h"
#include "page/overlayimage.h"

#include <QBuffer>
#include <QCoreApplication>

namespace handlens::cli {

namespace {

struct OverlayFile {
    Q_DECLARE_TR_FUNCTIONS(OverlayFile)
};

} // namespace

Result<void> writeOverlay(const Page& page, const QString& meaning, const QString& path)
{
    const Result<DecodedImage> decoded = decodeImage(page.source);
    if (!decoded)
        return failure(decoded.error());
    const OverlayLayer layer = layerOf(page.recognitions.first());
    const QImage picture = renderOverlay(decoded->image, page.size, page.steps, layer, {}, meaning);
    QByteArray png;
    QBuffer buffer(&png);
    if (!buffer.open(QIODevice::WriteOnly) || !picture.save(&buffer, "PNG"))
        return failure({ ErrorKind::File,
            OverlayFile::tr(
                "The overlay could not be drawn because memory is short; read fewer or smaller images.") });
    return saveAtomically(path, png);
}

} // namespace handlens::cli
