// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace handlens {

/// A value or the Error that kept it from us. tl::expected until std::expected can be relied on.
template <typename T> using Result = tl::expected<T, Error>;

/// `return failure({ ErrorKind::File, tr("…") });`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::make_unexpected(std::move(error));
}

} // namespace handlens
