// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace handlens {

/// How long a keychain may take for one job; a person may have to unlock it meanwhile.
struct KeychainPatience {
    std::chrono::milliseconds untilWaiting = std::chrono::seconds(10); ///< until that is told
    std::chrono::milliseconds untilGivenUp = std::chrono::seconds(60); ///< until it counts as no answer
};

} // namespace handlens
