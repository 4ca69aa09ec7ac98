// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/linetexts.h"

namespace handlens {

/// The rows of a page, as alignPage() describes them, still without columns.
[[nodiscard]] QList<AlignedRow> matchLines(const QList<QList<Line>>& readings, LineTexts& texts);

} // namespace handlens
