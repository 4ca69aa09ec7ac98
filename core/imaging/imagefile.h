// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QFile>

#include <memory>

namespace handlens {

/// A file that passed the first door: an ordinary file of bearable size that begins like a format we open.
struct ImageFile {
    std::unique_ptr<QFile> file; ///< open for reading, at its beginning
    ImageFormat format = ImageFormat::Png;
    QString name; ///< for sentences
};

/// Opens the file at `path` without ever waiting on a pipe or device. `name` is for sentences; empty: the
/// file's own.
[[nodiscard]] Result<ImageFile> openImageFile(
    const QString& path, const GateLimits& limits, const QString& name = {});

/// All bytes of `image`, so that a file that changes meanwhile cannot trouble the decoder.
[[nodiscard]] Result<QByteArray> readAll(const ImageFile& image);

} // namespace handlens
