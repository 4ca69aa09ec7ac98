// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"

namespace handlens {

class HtmlWriter;

/// Writes what the readers of `page` come to: who read how much, the errors they make where there is a
/// reference, and how far they agree with one another.
void writeFigures(HtmlWriter& html, const ComparisonInput& input, const ExportedComparison& page);

/// Writes the errors every reader makes on all pages that have a reference, added up; nothing where that is
/// not more than one page.
void writeSums(HtmlWriter& html, const ComparisonInput& input);

} // namespace handlens
