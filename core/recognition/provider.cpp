// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/provider.h"

#include <algorithm>

namespace handlens {

const ProviderOption* findOption(const ProviderDescriptor& descriptor, QStringView key)
{
    const auto it = std::ranges::find(descriptor.options, key, &ProviderOption::key);
    return it == descriptor.options.end() ? nullptr : &*it;
}

ReaderOptions withFallbacks(const ProviderDescriptor& descriptor, ReaderOptions given)
{
    for (const ProviderOption& option : descriptor.options) {
        if (!given.contains(option.key))
            given.insert(option.key, option.fallback);
    }
    return given;
}

} // namespace handlens
