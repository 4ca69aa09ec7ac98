// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/refusedkeys.h"

#include <chrono>
#include <cstdlib>

namespace handlens {

using namespace std::chrono_literals;

namespace {

constexpr int most = 4;
constexpr std::chrono::seconds rest = 5min;

} // namespace

bool RefusedKeys::mayTry(const QByteArray& account, const QDateTime& now) const
{
    const Refusals refusals = m_refusals.value(account);
    // A clock that was set back in between must not lock the key for good.
    return refusals.inARow < most || std::abs(refusals.last.secsTo(now)) >= rest.count();
}

void RefusedKeys::refused(const QByteArray& account, const QDateTime& now)
{
    // After a rest the service counts anew.
    Refusals& refusals = m_refusals[account];
    const bool rested = refusals.inARow >= most && mayTry(account, now);
    refusals.inARow = rested ? 1 : refusals.inARow + 1;
    refusals.last = now;
}

void RefusedKeys::accepted(const QByteArray& account)
{
    m_refusals.remove(account);
}

} // namespace handlens
