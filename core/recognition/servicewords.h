// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"

namespace handlens {

/// What a service said (its words, a code, a request id) as it may be shown and kept: at most `longest`
/// characters, control and bidirectional characters visible (design §5.8), and none of the `secrets` it may
/// echo.
[[nodiscard]] QString shownWords(QString text, const Credentials& secrets, qsizetype longest);

} // namespace handlens
