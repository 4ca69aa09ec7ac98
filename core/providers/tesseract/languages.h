// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

namespace handlens {

/// The language data Tesseract finds on this computer.
struct InstalledLanguages {
    QString dataPath; ///< folder with the `.traineddata` files
    QStringList names; ///< "eng", "chi_sim", …; sorted, without `osd`
};

/// Looks where Tesseract looks, TESSDATA_PREFIX included.
[[nodiscard]] InstalledLanguages findInstalledLanguages();

/// `eng`, with `chi_sim` in front when `chinese` and it is installed.
[[nodiscard]] QString defaultLanguages(const QStringList& installed, bool chinese);

/// The language's own name where it is a usual one, else `name` itself.
[[nodiscard]] QString languageLabel(const QString& name);

/// The languages whose own names we know: what is offered for installing.
[[nodiscard]] QStringList usualLanguages();

/// The Debian package that brings `name`: chi_sim → tesseract-ocr-chi-sim.
[[nodiscard]] QString languagePackage(const QString& name);

/// Why `languages` ("chi_sim+eng") cannot be used, with the next step.
[[nodiscard]] Result<void> checkLanguages(const QString& languages, const QStringList& installed);

} // namespace handlens
