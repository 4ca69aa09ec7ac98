// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

namespace handlens {

enum class NameLength { Full, Short };

/// What the reader `reader` (readerspec.h) of `descriptor` is called for people: the provider's name, and in
/// brackets what stands in the id: "Tesseract", "Tesseract (chi_sim, Scattered words)". Short, for where
/// readers stand side by side: the provider's short name, or what stands in the id alone, with values as they
/// are written where their label is long. An id that makes no sense is shown as it is written.
[[nodiscard]] QString readerName(
    const ProviderDescriptor& descriptor, const QString& reader, NameLength length = NameLength::Full);

} // namespace handlens
