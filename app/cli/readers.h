// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commandline.h"
#include "recognition/readerspec.h"

namespace handlens::cli {

/// The readers `arguments` name, none twice, with the options meant for each. Fails with kind Usage: an
/// unknown provider, an option none of them knows, a value that is none of its choices.
[[nodiscard]] Result<QList<ReaderSpec>> makeReaders(
    const RecognizeArguments& arguments, std::span<Provider* const> providers);

} // namespace handlens::cli
