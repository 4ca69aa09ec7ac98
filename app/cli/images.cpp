// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/images.h"

#include "document/document.h"
#include "imaging/imagegate.h"

#include <QFileInfo>

namespace handlens::cli {

namespace {

/// Where the pixels of `image` lie.
Result<QString> fileOf(const QString& image, const FetchedImages& fetched)
{
    if (!isWebAddress(image))
        return QFileInfo(image).absoluteFilePath();
    const auto it = fetched.constFind(image);
    Q_ASSERT(it != fetched.constEnd());
    return *it;
}

} // namespace

QList<Page> openPages(const QStringList& images, const FetchedImages& fetched)
{
    QList<Page> pages;
    IdSource ids;
    for (const QString& image : images) {
        Page page;
        page.source.name = image;
        const Result<QString> file = fileOf(image, fetched);
        page.source.file = file.value_or(QString());
        if (isWebAddress(image))
            page.source.address = QUrl(image).adjusted(QUrl::RemoveFragment).toString(QUrl::FullyEncoded);
        const Result<ImageFacts> facts = file ? probeImage(*file) : Result<ImageFacts>(failure(file.error()));
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
