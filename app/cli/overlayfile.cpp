// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/overlayfile.h"

#include "base/atomicfile.h"
#include "cli/console.h"
#include "cli/targets.h"
#include "export/textblocks.h"
#include "imaging/imagegate.h"
#include "page/overlayimage.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace handlens::cli {

namespace {

struct OverlayFile {
    Q_DECLARE_TR_FUNCTIONS(OverlayFile)
};

QString meaningFor(const QString& reader, const QList<ReaderSpec>& readers)
{
    const auto it = std::ranges::find(readers, reader, &ReaderSpec::id);
    return it == readers.end() ? QString() : it->provider->descriptor().confidenceMeaning;
}

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

} // namespace

Result<void> writeOverlays(const QList<Page>& pages, const QList<ReaderSpec>& readers, const QString& path)
{
    const QStringList paths = overlayPaths(path, pages.size());
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (pages[i].recognitions.isEmpty())
            continue;
        const QString meaning = meaningFor(pages[i].recognitions.first().reader, readers);
        if (const Result<void> written = writeOverlay(pages[i], meaning, paths[i]); !written)
            return written;
        if (paths.size() > 1)
            say(OverlayFile::tr("The overlay of %1 is “%2”.").arg(pageTitle(pages[i].source), paths[i]));
    }
    return {};
}

} // namespace handlens::cli
