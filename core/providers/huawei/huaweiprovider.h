// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/huawei/huaweiexchange.h"
#include "recognition/cloudprovider.h"

namespace handlens {

/// Huawei Cloud OCR: handwriting or general text, proven by an access key or by a token.
class HuaweiProvider final : public CloudProvider
{
public:
    explicit HuaweiProvider(const CloudServices& services);
    ~HuaweiProvider() override;

    [[nodiscard]] Result<void> check(const ReaderOptions& options) const override;
    /// General text takes larger pictures than handwriting (API reference of OCR: 15 to 30000 pixels, 160
    /// megapixels).
    [[nodiscard]] ImageLimits limits(const ReaderOptions& options) const override;
    [[nodiscard]] QString destination(const ReaderOptions& options) const override;

protected:
    [[nodiscard]] std::unique_ptr<Exchange> createExchange(ExchangeInput input) override;

private:
    HuaweiShared m_shared;
};

} // namespace handlens
