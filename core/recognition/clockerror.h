// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace handlens {

/// How far off a clock is, in either direction, for people: "26 hours", "5 minutes".
[[nodiscard]] QString clockErrorText(std::chrono::seconds error);

} // namespace handlens
