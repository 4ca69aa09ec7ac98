// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace handlens {

struct ProviderDescriptor;
class Settings;

/// What one call of the provider costs, in setting::currency: 0 for one on this computer, else what the
/// person entered; absent where they entered nothing.
[[nodiscard]] std::optional<double> callPrice(const ProviderDescriptor& descriptor, const Settings& settings);

} // namespace handlens
