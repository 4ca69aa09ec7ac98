// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>

namespace handlens::test {

/// Large plain print, which every engine reads without a mistake.
[[nodiscard]] QImage drawnPage(const QStringList& lines, const QSize& size = { 800, 300 });

/// Writes `pages` as one uncompressed TIFF; Qt's own writer knows single pages only.
[[nodiscard]] bool saveAsTiff(const QList<QImage>& pages, const QString& path);

/// Writes `texts` as a PDF of one page each.
void saveAsPdf(const QStringList& texts, const QString& path);

} // namespace handlens::test
