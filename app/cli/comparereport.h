// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/comparison.h"

#include <QJsonObject>

namespace handlens::cli {

/// `pages` as `--format json` writes them, after resources/schema/comparison-1.json. Rates and
/// agreement are fractions; unknown is null or [], no key is left out. `currency`: of the costs, as the
/// person writes it; may be empty.
[[nodiscard]] QJsonObject comparisonJson(const QList<PageComparison>& pages, const QString& currency);

/// The same for a person: tables, then the lines that differ.
[[nodiscard]] QString comparisonText(const QList<PageComparison>& pages, const QString& currency);

} // namespace handlens::cli
