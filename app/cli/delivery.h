// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace handlens::cli {

/// Writes `result` to the file at `path`; to standard output where `path` is empty, or where the file cannot
/// be written after all: the readings may have been paid for. Says what failed. True: it lies where it was
/// wanted.
[[nodiscard]] bool deliver(const QByteArray& result, const QString& path);

} // namespace handlens::cli
