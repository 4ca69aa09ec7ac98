// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "export/exportformat.h"

namespace handlens {

/// Lines joined by newlines, pages by a blank line, one newline at the end; empty when there is no text. When
/// several readers read the pages, each reading stands under a line `== READER ==`.
[[nodiscard]] QByteArray plainText(const ExportInput& input);

} // namespace handlens
