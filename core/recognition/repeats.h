// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

#include <QStringList>

#include <chrono>
#include <functional>

namespace handlens {

class ServiceState;

/// How often and when something is sent again by itself.
struct RetryPolicy {
    int most = 3; ///< repeats of each kind
    /// The first wait is at most this, and at least half of it; it doubles with each repeat …
    std::chrono::milliseconds notReached { 500 };
    std::chrono::milliseconds throttled { 4'000 };
    std::chrono::milliseconds longest { 20'000 }; ///< … up to this
    std::chrono::seconds longestRetryAfter { 120 }; ///< a service that asks for more is told to the person
};

/// Decides for one page whether the same is sent again by itself (design §5.1, which overrules what manuals
/// call retryable), and counts how often it was.
class Repeats final
{
public:
    /// `random` gives 0…1; empty: Qt's. `state` must outlive it.
    Repeats(const RetryPolicy& policy, ServiceState& state, std::function<double()> random);

    /// How long to wait before sending again what did not reach the service; nothing: not again.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterNotReached();
    /// The same after the service said no in `reply`. `now` is UTC by our clock. The error's message then
    /// also tells by how much the clock is off, or only until when to wait.
    [[nodiscard]] std::optional<std::chrono::milliseconds> after(
        TurnFailure& failed, const HttpReply& reply, const QDateTime& now);
    /// Sentences for the person that hold even where the repeat succeeds.
    [[nodiscard]] const QStringList& notices() const { return m_notices; }

private:
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterThrottling(
        Error& error, const HttpReply& reply, const QDateTime& now);
    [[nodiscard]] bool correctClock(Error& error, const HttpReply& reply, const QDateTime& now);
    [[nodiscard]] std::chrono::milliseconds backOff(std::chrono::milliseconds first, int repeats) const;

    RetryPolicy m_policy;
    ServiceState& m_state;
    std::function<double()> m_random;
    QStringList m_notices;
    int m_notReached = 0; ///< repeats so far, by reason
    int m_throttled = 0;
    bool m_clockCorrected = false;
    bool m_tokenRenewed = false;
};

} // namespace handlens
