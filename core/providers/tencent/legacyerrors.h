// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tencent/servicefailure.h"

namespace handlens {

/// What `code` of the legacy service means (the error tables of cloud.tencent.com 866/17596 and of its
/// family). `words` decide where one code stands for two things.
[[nodiscard]] CodeMeaning legacyMeaning(int code, const QString& words);

} // namespace handlens
