// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/readername.h"

namespace handlens {

class Settings;

/// What `reader` of `descriptor` is called: by the name the person gave it (setting::wayNames), else as
/// readerName() says.
[[nodiscard]] QString wayName(const Settings& settings, const ProviderDescriptor& descriptor,
    const QString& reader, NameLength length = NameLength::Full);

} // namespace handlens
