// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <chrono>
#include <optional>

namespace handlens {

/// Error::code of a refusal at the person's own limit: it holds for every way of the provider, and only the
/// person can do something about it.
inline constexpr QLatin1StringView ownLimitCode { "own-limit" };

/// Told of every paid request before it leaves and after it ended; says no when the month's cap is reached.
class SendLedger
{
public:
    SendLedger() = default;
    virtual ~SendLedger() = default;
    Q_DISABLE_COPY_MOVE(SendLedger)

    /// A request of `bytes` to `provider` is about to leave. The ticket for end(); or an error with outcome
    /// NotSent: kind Quota and ownLimitCode at the cap, kind File when it cannot be noted.
    [[nodiscard]] virtual Result<quint64> begin(const QString& provider, qint64 bytes) = 0;
    /// What became of it; nothing: it succeeded.
    virtual void end(quint64 ticket, std::optional<Outcome> outcome, std::chrono::milliseconds took) = 0;
};

} // namespace handlens
