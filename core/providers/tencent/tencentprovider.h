// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/cloudprovider.h"

namespace handlens {

/// Tencent Cloud's text recognition by API 3.0, with three engines to choose from.
class TencentProvider final : public CloudProvider
{
public:
    explicit TencentProvider(const CloudServices& services);

    /// Refuses also handwriting only where the engine cannot tell it from print, and what is no region.
    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    [[nodiscard]] QString destination(const ReaderOptions& options) const override;

protected:
    [[nodiscard]] std::unique_ptr<Exchange> createExchange(ExchangeInput input) override;
};

} // namespace handlens
