// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"

namespace handlens {

/// A row for each difference: page, line, which difference of its page, what kind it is, what the text and
/// every reader say there, and, with a transcript, whether a person decided it. A reader of any page has a
/// column; its cell is empty where it says nothing there. Titles are in the person's language.
[[nodiscard]] QByteArray comparisonCsv(const ComparisonInput& input);

} // namespace handlens
