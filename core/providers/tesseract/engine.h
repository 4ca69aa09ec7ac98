// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "providers/tesseract/languages.h"
#include "providers/tesseract/readline.h"
#include "recognition/localjob.h"

#include <QImage>

namespace handlens {

/// How Tesseract is to read a page, in its own terms.
struct EngineSettings {
    QString languages; ///< "chi_sim+eng"
    int pageMode = 3; ///< Tesseract's page segmentation mode
    int binarisation = 0; ///< Tesseract's thresholding_method
};

/// One Tesseract. Loads its language data when first used and keeps it until other languages are asked for.
/// Used by one thread at a time.
class Engine final
{
public:
    explicit Engine(QString dataPath);
    ~Engine();
    Q_DISABLE_COPY_MOVE(Engine)

    /// Where language data lies and what is there. Costs a few milliseconds.
    [[nodiscard]] static InstalledLanguages installed();
    /// "5.3.0"
    [[nodiscard]] static QString version();

    /// The languages that are loaded; empty: none yet.
    [[nodiscard]] const QString& languages() const { return m_languages; }
    /// Reads `grey` (Format_Grayscale8). Ready for the next picture afterwards, however it ended.
    [[nodiscard]] Result<QList<ReadLine>> read(
        const QImage& grey, const EngineSettings& settings, LocalProgress& progress);

private:
    [[nodiscard]] Result<void> load(const QString& languages);

    struct Api;
    std::unique_ptr<Api> m_api;
    QString m_dataPath;
    QString m_languages;
};

} // namespace handlens
