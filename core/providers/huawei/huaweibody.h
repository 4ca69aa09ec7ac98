// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/huawei/huaweisettings.h"

namespace handlens {

/// The body of the request that reads: `image` or, where `address` is given, `url`, never both, and what
/// differs from the service's own defaults (API reference, RecognizeHandwriting and RecognizeGeneralText). At
/// most one copy of the picture is made.
[[nodiscard]] QByteArray huaweiBody(
    const HuaweiSettings& settings, const QByteArray& picture, const QString& address);

} // namespace handlens
