// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <span>

namespace handlens {

/// A provider set up in one way: what is compared. `id` is what a person wrote ("tesseract:chi_sim").
struct ReaderSpec {
    QString id;
    Provider* provider = nullptr;
    ReaderOptions options; ///< all of the provider's options
};

/// The reader `id` names: a provider's id, or `tesseract:LANGUAGES`. `options` are laid over the fallbacks;
/// keys the provider does not know are left out. Fails with kind Usage, naming the providers there are.
[[nodiscard]] Result<ReaderSpec> readerSpec(
    const QString& id, std::span<Provider* const> providers, const ReaderOptions& options = {});

} // namespace handlens
