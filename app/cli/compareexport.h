// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/comparisonexport.h"

namespace handlens::cli {

/// What `pages` come to, for the formats that are made for people. `references` has a text for each page, or
/// is empty: then readers are compared with one another alone. Readers are called by their ids.
[[nodiscard]] ComparisonInput comparisonInput(const QList<Page>& pages, const QStringList& references);

} // namespace handlens::cli
