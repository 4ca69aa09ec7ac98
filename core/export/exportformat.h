// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <functional>

namespace handlens {

/// Whose words are exported.
enum class ExportedText {
    Transcript, ///< the person's
    Recognitions, ///< every reader's, as read
};

/// What is exported: pages in order. `Page::source.name` is what a page is called in the result.
struct ExportInput {
    QList<Page> pages;
    ExportedText text = ExportedText::Transcript;
};

/// One way to save text. All of them write UTF-8.
struct ExportFormat {
    QString id; ///< "markdown": on the command line and in settings; never translated
    QString name; ///< for people
    QString suffix; ///< of the file's name, without the dot
    QString mimeType;
    std::function<QByteArray(const ExportInput&)> write;
};

/// Every format there is, the usual one first.
[[nodiscard]] QList<ExportFormat> exportFormats();
/// The format with `id`, nothing when there is none.
[[nodiscard]] std::optional<ExportFormat> exportFormat(QStringView id);

} // namespace handlens
