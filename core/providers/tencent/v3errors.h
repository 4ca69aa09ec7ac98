// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tencent/servicefailure.h"

namespace handlens {

/// What `code` of API 3.0 means (cloud.tencent.com 271/2056 and the error lists of 866/36212, 866/34937,
/// 866/45139). A code nobody documents has the kind and the remedy of the family it is named after, and no
/// sentence.
[[nodiscard]] CodeMeaning v3Meaning(const QString& code);

} // namespace handlens
