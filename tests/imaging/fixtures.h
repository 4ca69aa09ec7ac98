// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <QImage>

namespace handlens::test {

/// Four quarters that tell every turning apart: red, green / blue, yellow.
[[nodiscard]] QImage fourQuarters(const QSize& size = { 64, 48 });
/// True when `image` shows fourQuarters() upright, give or take what JPEG does to colours.
[[nodiscard]] bool showsFourQuarters(const QImage& image);

[[nodiscard]] QByteArray encoded(const QImage& image, const char* format, int quality = 95);
/// `jpeg` with an EXIF segment that gives `orientation`.
[[nodiscard]] QByteArray withOrientation(const QByteArray& jpeg, int orientation);
/// `upright` as a camera stores it that was held so that `orientation` (1…8) sets it upright again.
[[nodiscard]] QImage storedFor(const QImage& upright, int orientation);
/// A chunk of a PNG, `content` being its type and data, with length and checksum.
[[nodiscard]] QByteArray pngChunk(const QByteArray& content);
/// A grey PNG of `size` that is only a header: its pixels are missing.
[[nodiscard]] QByteArray pngHeader(quint32 width, quint32 height, uchar bits = 8, uchar colourType = 0);

/// Writes `bytes` to `path`; a test that cannot write has failed.
void write(const QString& path, const QByteArray& bytes);
[[nodiscard]] PageSource sourceOf(const QString& path, int frame = 0);

/// The mean distance of the channels of `a` and `b`, 0…255; 255 when their sizes differ.
[[nodiscard]] double distance(const QImage& a, const QImage& b);
/// Mean brightness, 0…255.
[[nodiscard]] double brightness(const QImage& image);

} // namespace handlens::test
