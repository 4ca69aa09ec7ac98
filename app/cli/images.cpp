// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/images.h"

#include "document/document.h"
#include "imaging/imagegate.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct Images {
    Q_DECLARE_TR_FUNCTIONS(Images)
};

Result<ImageFacts> look(const QString& image)
{
    if (image.startsWith("http://"_L1, Qt::CaseInsensitive)
        || image.startsWith("https://"_L1, Qt::CaseInsensitive))
        return failure({ ErrorKind::Image,
            Images::tr("“%1” is a web address, and these are not fetched; save the image as a file first.")
                .arg(image) });
    return probeImage(image);
}

} // namespace

QList<Page> openPages(const QStringList& images)
{
    QList<Page> pages;
    IdSource ids;
    for (const QString& image : images) {
        Page page;
        page.source.file = QFileInfo(image).absoluteFilePath();
        page.source.name = image;
        const Result<ImageFacts> facts = look(image);
        if (!facts) {
            page.id = ids.next<PageId>();
            page.errors << facts.error();
            pages << page;
            continue;
        }
        page.source.frames = static_cast<int>(facts->frames.size());
        for (const QSize& size : facts->frames) {
            page.id = ids.next<PageId>();
            page.size = size;
            pages << page;
            ++page.source.frame;
        }
    }
    return pages;
}

} // namespace handlens::cli
