// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/callprice.h"

#include "recognition/provider.h"
#include "settings/settings.h"

namespace handlens {

std::optional<double> callPrice(const ProviderDescriptor& descriptor, const Settings& settings)
{
    if (descriptor.capabilities.local)
        return 0;
    const double entered = settings.value(setting::pricesPerCall).value(descriptor.id).toDouble();
    return entered > 0 ? std::optional(entered) : std::nullopt;
}

} // namespace handlens
