// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/builtin.h"

#include "providers/huawei/huaweiprovider.h"
#include "providers/tencent/tencentlegacyprovider.h"
#include "providers/tencent/tencentprovider.h"
#ifdef HANDLENS_TESSERACT
#include "providers/tesseract/tesseractprovider.h"
#endif

namespace handlens {

BuiltinProviders::BuiltinProviders()
{
#ifdef HANDLENS_TESSERACT
    add(std::make_unique<TesseractProvider>());
#endif
}

BuiltinProviders::BuiltinProviders(const CloudServices& services)
    : BuiltinProviders()
{
    add(std::make_unique<TencentLegacyProvider>(services));
    add(std::make_unique<TencentProvider>(services));
    add(std::make_unique<HuaweiProvider>(services));
}

BuiltinProviders::~BuiltinProviders() = default;

void BuiltinProviders::add(std::unique_ptr<Provider> provider)
{
    m_all.push_back(provider.get());
    m_owned.push_back(std::move(provider));
}

} // namespace handlens
