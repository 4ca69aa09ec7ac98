// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens::test {

/// Whether NIST's rover (Debian's sctk) is installed.
[[nodiscard]] bool hasRover();

/// What rover votes for, line by line, when each of `readings` has the same number of lines of lower-case
/// letters and spaces, every character as sure as every other. Empty when it did not answer.
[[nodiscard]] QStringList roverVote(const QList<QStringList>& readings);

} // namespace handlens::test
