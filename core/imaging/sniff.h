// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QByteArrayView>

#include <optional>

namespace handlens {

/// How many bytes of a file's beginning sniffFormat() wants; fewer are enough for a smaller file.
inline constexpr qsizetype sniffedBytes = 1024;

/// The format of a file that begins with `head`; nothing when it is none we open. Names play no part.
[[nodiscard]] std::optional<ImageFormat> sniffFormat(QByteArrayView head);

/// What Qt's readers call `format`; empty for those that Qt does not read (HEIC, AVIF, PDF).
[[nodiscard]] QByteArray qtFormatName(ImageFormat format);

/// What people call `format`: "HEIC".
[[nodiscard]] QString formatName(ImageFormat format);

} // namespace handlens
