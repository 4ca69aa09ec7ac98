// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QJsonObject>

#include <span>

namespace handlens::cli {

/// The document `providers --json` writes ("handlens/providers-1"): everything a script needs to name a
/// provider and its options, and whether it can be used now.
[[nodiscard]] QJsonObject providersJson(std::span<Provider* const> providers);

/// The same for people.
[[nodiscard]] QString providersText(std::span<Provider* const> providers);

} // namespace handlens::cli
