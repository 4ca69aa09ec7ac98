// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens {

class ReaderNames;

/// What is to be said of a reading of `page` besides its text: by whom and when it was read, how many lines
/// there are, and why a later try failed.
[[nodiscard]] QString readingToolTip(
    const ReaderNames& names, const Page& page, const Recognition& recognition);

} // namespace handlens
