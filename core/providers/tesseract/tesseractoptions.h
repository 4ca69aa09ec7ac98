// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tesseract/engine.h"

namespace handlens {

/// All that is known of Tesseract on this computer, its options included.
[[nodiscard]] ProviderDescriptor describeTesseract(const QStringList& installed);

/// `options` (every option given) in Tesseract's own terms; Usage when a value is not one of the choices.
[[nodiscard]] Result<EngineSettings> engineSettings(const ReaderOptions& options);

} // namespace handlens
