// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace handlens {

/// Writes `bytes` to `path` so that the file is afterwards either wholly new or untouched, the only way a
/// whole file is written in Handlens. The target must be a regular file or absent: QSaveFile would replace a
/// device node by a file when run as root. Keeps a symbolic link and replaces what it points to. Fails with
/// kind File and a sentence that names the file and what to do.
[[nodiscard]] Result<void> saveAtomically(const QString& path, QByteArrayView bytes);

/// Whether saveAtomically() could begin at `path` now, found out by beginning; changes nothing there. A disk
/// may still become full. Fails as saveAtomically() would.
[[nodiscard]] Result<void> checkSaving(const QString& path);

} // namespace handlens
