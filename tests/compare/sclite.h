// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/errorrates.h"

#include <QStringList>

namespace handlens::test {

/// Whether NIST's sclite (Debian's sctk) is installed.
[[nodiscard]] bool hasSclite();

/// What sclite counts when each of `readings` is held against the reference at the same place; none when it
/// did not answer as expected. All are plain words parted by spaces.
[[nodiscard]] QList<EditCounts> scliteCounts(const QStringList& references, const QStringList& readings);

} // namespace handlens::test
