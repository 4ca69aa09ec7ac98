// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/importedreaders.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportedReaders {
    Q_DECLARE_TR_FUNCTIONS(ImportedReaders)
};

QString freeId(const QString& id, const QList<ImportedReader>& taken)
{
    QString free = id;
    for (int i = 2; std::ranges::find(taken, free, &ImportedReader::id) != taken.end(); ++i)
        free = u"%1 (%2)"_s.arg(id).arg(i);
    return free;
}

// Pictures are often stored in another format than the one that was read.
bool showsPicture(const ImportedPage& page, const QString& picture)
{
    return !page.imageName.isEmpty()
        && QFileInfo(page.imageName).completeBaseName() == QFileInfo(picture).completeBaseName();
}

const ImportedPage* pageFor(const ImportedReader& reader, const QList<Page>& pages, qsizetype at)
{
    if (reader.pages.size() != pages.size()) {
        const QString picture = pages[at].source.frames == 1 ? pages[at].source.name : QString();
        const auto named = std::ranges::find_if(
            reader.pages, [&picture](const ImportedPage& page) { return showsPicture(page, picture); });
        if (named != reader.pages.end())
            return &*named;
    }
    return at < reader.pages.size() ? &reader.pages[at] : nullptr;
}

Error missingPage(const QString& reader)
{
    return { .kind = ErrorKind::Usage,
        .message
        = ImportedReaders::tr("“%1” has no reading of this page. Name a file that has as many pages as the "
                              "image.")
              .arg(reader.section(u':', 1)),
        .provider = u"import"_s,
        .reader = reader };
}

} // namespace

Result<QList<ImportedReader>> readImports(const QStringList& files)
{
    QList<ImportedReader> readers;
    for (const QString& file : files) {
        Result<QList<ImportedPage>> pages = importFile(file);
        if (!pages) {
            Error error = pages.error();
            error.kind = ErrorKind::Usage;
            return failure(error);
        }
        const QString id = freeId(pages->first().recognition.reader, readers);
        for (ImportedPage& page : *pages)
            page.recognition.reader = id;
        readers << ImportedReader { id, *pages };
    }
    return readers;
}

void addImported(QList<Page>& pages, const QList<ImportedReader>& readers)
{
    for (qsizetype i = 0; i < pages.size(); ++i) {
        Page& page = pages[i];
        if (page.size.isEmpty())
            continue;
        for (const ImportedReader& reader : readers) {
            if (const ImportedPage* read = pageFor(reader, pages, i))
                page.recognitions << scaledTo(*read, page.size);
            else
                page.errors << missingPage(reader.id);
        }
    }
}

} // namespace handlens::cli
