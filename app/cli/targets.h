// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QStringList>

namespace handlens::cli {

/// Whether a file can be written at each of `targets`: its folder is there and takes files, it is no folder
/// or device, it is none of `images`, and none is named twice. Fails with kind Usage, so that nothing is read
/// in vain.
[[nodiscard]] Result<void> checkTargets(const QStringList& targets, const QStringList& images);

/// The file of each page's overlay: `path` itself for one page, else "overlay-1.png", "overlay-2.png", ….
[[nodiscard]] QStringList overlayPaths(const QString& path, qsizetype pages);

} // namespace handlens::cli
