// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace handlens {

/// An HTTP date (RFC 9110 §5.6.7, all three forms) in UTC; invalid when it is none.
[[nodiscard]] QDateTime parseHttpDate(const QByteArray& text);

/// What a Retry-After header asks for: seconds, or a date counted from `serverNow` (its Date header; our own
/// clock where there is none). At most a year, 0 for a date in the past, nothing for garbage and for negative
/// values.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(
    const QByteArray& text, const QDateTime& serverNow);

} // namespace handlens
