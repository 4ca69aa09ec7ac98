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
    ReaderOptions own = {}; ///< those of them that stand in `id`
};

/// A reader's id is `PROVIDER[:PART[;PART]…]`: the provider's id, and what sets this reader apart from it.
/// The first part may be languages (`chi_sim+eng`), short for `language=…`; all others are `KEY=VALUE` with
/// keys of the provider's options. A comma parts as a semicolon does; in values both are written in percent
/// encoding (RFC 3986), as is the percent sign: “tesseract:eng;page-mode=sparse”.

/// The provider's part of a reader's id.
[[nodiscard]] QString providerIdOf(const QString& reader);
/// The provider of `reader`; null when it is none of `providers`.
[[nodiscard]] Provider* findProvider(const QString& reader, std::span<Provider* const> providers);

/// The id of the reader that `own` sets apart, always the same for the same options: languages first, the
/// others in the order of `descriptor`; keys it does not know are left out.
[[nodiscard]] QString readerId(const ProviderDescriptor& descriptor, const ReaderOptions& own);

/// The options that stand in the id `reader` of a reader of `descriptor`. Fails with kind Usage, naming the
/// option and what may be given.
[[nodiscard]] Result<ReaderOptions> ownOptions(const ProviderDescriptor& descriptor, const QString& reader);

/// The reader that `id` names. `options` are laid over the fallbacks, and what stands in `id` over them; keys
/// of `options` that the provider does not know are left out. Fails with kind Usage, as ownOptions(), or
/// naming the providers there are.
[[nodiscard]] Result<ReaderSpec> readerSpec(
    const QString& id, std::span<Provider* const> providers, const ReaderOptions& options = {});

} // namespace handlens
