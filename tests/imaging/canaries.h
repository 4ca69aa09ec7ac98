// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace handlens::test {

/// What must never leave the computer; stands in every file made here.
inline constexpr char canary[] = "CANARY-51.4778N-0.0015W";

/// `picture` as a JPEG with the canary in EXIF (a text and GPS), XMP, an ICC profile, IPTC and a comment.
[[nodiscard]] QByteArray talkativeJpeg(const QImage& picture);
/// … as a PNG with the canary in tEXt, zTXt, iTXt (XMP), eXIf and iCCP.
[[nodiscard]] QByteArray talkativePng(const QImage& picture);
/// … as a grey TIFF with the canary as description, artist, XMP and ICC profile.
[[nodiscard]] QByteArray talkativeTiff(const QImage& picture);
/// … as a WebP with the canary in EXIF and XMP. Needs Qt's WebP plug-in.
[[nodiscard]] QByteArray talkativeWebP(const QImage& picture);

/// The names of the parts of an encoded picture beside the pixels, as they come: PNG chunks ("IHDR"), or JPEG
/// markers in hex ("e0"). Empty for anything else.
[[nodiscard]] QByteArrayList partsOf(const QByteArray& file);

} // namespace handlens::test
