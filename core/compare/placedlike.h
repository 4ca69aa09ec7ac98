// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/transcript.h"

namespace handlens {

/// `reading` with the lines that lie nowhere put where the lines of `transcript` are that say the same
/// (alignPage()), so that a merge by places finds them.
[[nodiscard]] Recognition placedLike(const Transcript& transcript, Recognition reading);

} // namespace handlens
