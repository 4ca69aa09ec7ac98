// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/linetexts.h"

namespace handlens {

/// Fills in the pivot and the columns of `row`, as alignPage() describes them.
void alignColumns(AlignedRow& row, LineTexts& texts);

} // namespace handlens
