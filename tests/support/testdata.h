// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace handlens::test {

/// Where the shared test data lies (`HANDLENS_TESTDATA`, else `../shared/testdata` beside the source); empty
/// when it is not there, and then a test says `QSKIP("the shared test data is not here")`.
[[nodiscard]] QString sharedTestData();
/// A file of the source tree, by its path from the top.
[[nodiscard]] QString sourceFile(const QString& relative);

} // namespace handlens::test
