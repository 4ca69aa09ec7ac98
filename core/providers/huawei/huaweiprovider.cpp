// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweiprovider.h"

#include "providers/huawei/huaweidescriptor.h"

namespace handlens {

using namespace Qt::StringLiterals;

HuaweiProvider::HuaweiProvider(const CloudServices& services)
    : CloudProvider(describeHuawei(), services)
    , m_shared { state(), IamCache(state()), {} }
{
}

HuaweiProvider::~HuaweiProvider() = default;

Result<void> HuaweiProvider::check(const ReaderOptions& options) const
{
    return CloudProvider::check(options).and_then(
        [&] { return checkHuaweiOptions(withFallbacks(descriptor(), options)); });
}

ImageLimits HuaweiProvider::limits(const ReaderOptions& options) const
{
    ImageLimits limits = descriptor().limits;
    if (huaweiSettings(withFallbacks(descriptor(), options)).api == HuaweiSettings::Api::GeneralText) {
        limits.maxSide = 30'000;
        limits.maxPixels = 160'000'000;
    }
    return limits;
}

QString HuaweiProvider::destination(const ReaderOptions& options) const
{
    return QString::fromLatin1(hostHeader(huaweiSettings(withFallbacks(descriptor(), options)).ocr));
}

std::unique_ptr<Exchange> HuaweiProvider::createExchange(ExchangeInput input)
{
    return std::make_unique<HuaweiExchange>(std::move(input), m_shared);
}

} // namespace handlens
