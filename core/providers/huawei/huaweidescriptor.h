// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

namespace handlens {

/// All that a settings page, the queue and the command line need to know of the provider `huawei`.
[[nodiscard]] ProviderDescriptor describeHuawei();

} // namespace handlens
