// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStandardPaths>

namespace handlens::test {

/// Where `program` of NIST's scoring toolkit is; Debian's package keeps some out of the path. Empty: nowhere.
[[nodiscard]] inline QString sctkProgram(const QString& program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, { QStringLiteral("/usr/lib/sctk/bin") })
                           : found;
}

} // namespace handlens::test
