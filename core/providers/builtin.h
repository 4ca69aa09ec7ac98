// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <span>
#include <vector>

namespace handlens {

struct CloudServices;

/// The providers this build knows, the one place that lists them. Owns them; must outlive their jobs.
class BuiltinProviders final
{
public:
    /// Those that read on this computer.
    BuiltinProviders();
    /// All of them. `services` must outlive them.
    explicit BuiltinProviders(const CloudServices& services);
    ~BuiltinProviders();
    Q_DISABLE_COPY_MOVE(BuiltinProviders)

    [[nodiscard]] std::span<Provider* const> all() const { return m_all; }

private:
    void add(std::unique_ptr<Provider> provider);

    std::vector<std::unique_ptr<Provider>> m_owned;
    std::vector<Provider*> m_all;
};

} // namespace handlens
