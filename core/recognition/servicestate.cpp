// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/servicestate.h"

#include <algorithm>

namespace handlens {

using namespace std::chrono_literals;

ServiceState::ServiceState(double perSecond, QObject* parent)
    : QObject(parent)
    , m_interval(perSecond > 0 ? static_cast<qint64>(1000 / perSecond) : 0)
{
    m_clock.start();
}

std::chrono::milliseconds ServiceState::takeSlot()
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    const std::chrono::milliseconds slot = std::max({ now, m_nextSlot, m_heldUntil });
    m_nextSlot = slot + m_interval;
    return slot - now;
}

void ServiceState::holdFor(std::chrono::milliseconds time)
{
    m_heldUntil = std::max(m_heldUntil, std::chrono::milliseconds(m_clock.elapsed()) + time);
}

std::chrono::milliseconds ServiceState::held() const
{
    return std::max(0ms, m_heldUntil - std::chrono::milliseconds(m_clock.elapsed()));
}

} // namespace handlens
