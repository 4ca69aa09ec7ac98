// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/cloudprovider.h"

namespace handlens {

/// Tencent's first handwriting service, for who still has an account there: scores every character, gives no
/// boxes for them.
class TencentLegacyProvider final : public CloudProvider
{
public:
    explicit TencentLegacyProvider(const CloudServices& services);

    /// Refuses also a bucket that cannot stand in a signature.
    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    [[nodiscard]] QString destination(const ReaderOptions& options) const override;

protected:
    [[nodiscard]] std::unique_ptr<Exchange> createExchange(ExchangeInput input) override;
};

} // namespace handlens
