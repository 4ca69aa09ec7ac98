// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <algorithm>

namespace handlens {

/// The value of `Enum` that `names` calls `name`, in the order of the enumeration; its first one where none
/// is called so.
template <typename Enum, typename Names>
[[nodiscard]] Enum enumFromName(const Names& names, const QString& name)
{
    const auto it = std::ranges::find(names, name);
    return it == names.end() ? Enum {} : static_cast<Enum>(it - names.begin());
}

/// What `names` calls `value`.
template <typename Enum, typename Names> [[nodiscard]] QString nameOf(const Names& names, Enum value)
{
    return names[static_cast<size_t>(value)];
}

} // namespace handlens
