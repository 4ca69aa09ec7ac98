// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/importedrecognition.h"

namespace handlens::test {

/// An ALTO file of version 4 in pixels, with a page of 1000 × 500 that holds `content`.
[[nodiscard]] QByteArray altoFile(const QByteArray& content, const QByteArray& unit = "pixel");
/// A PAGE file of 2019 with a page of 1000 × 500 that holds `content`.
[[nodiscard]] QByteArray pageFile(const QByteArray& content);
/// An hOCR file with a page of 1000 × 500 that holds `content`.
[[nodiscard]] QByteArray hocrFile(const QByteArray& content);

/// The only page of the file; an empty one where it cannot be imported or has another number.
[[nodiscard]] ImportedPage onlyPage(const QByteArray& bytes);
/// The first line of it.
[[nodiscard]] Line firstLine(const QByteArray& bytes);
/// The texts of its lines.
[[nodiscard]] QStringList linesOf(const QByteArray& bytes);
/// The texts of its alternatives, best first.
[[nodiscard]] QStringList alternativesOf(const Glyph& glyph);

} // namespace handlens::test
