// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "import/importedrecognition.h"

namespace handlens::cli {

/// A file with readings of another program, as one more reader.
struct ImportedReader {
    QString id; ///< "import:FILENAME", " (2)" after it where another file has the same name
    QList<ImportedPage> pages;
};

/// The readers in `files`. Fails with kind Usage: a file that cannot be imported.
[[nodiscard]] Result<QList<ImportedReader>> readImports(const QStringList& files);

/// Adds to each of `pages` what `readers` read on it, in their order: where a reader has as many pages, by
/// order; else its page that names the picture, else the one at the same place. A page a reader does not have
/// gets an error of that reader; one whose picture could not be opened stays as it is.
void addImported(QList<Page>& pages, const QList<ImportedReader>& readers);

} // namespace handlens::cli
