// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/doubtwalk.h"

namespace handlens {

void DoubtWalk::leave()
{
    m_at.reset();
    m_decisions.clear();
}

void DoubtWalk::noteDecision(int undoIndex)
{
    if (m_at)
        m_decisions << Decision { *m_at, undoIndex };
}

std::optional<Doubt> DoubtWalk::takeBack(int undoIndex)
{
    if (m_decisions.isEmpty() || m_decisions.constLast().undoIndex != undoIndex)
        return std::nullopt;
    return m_decisions.takeLast().doubt;
}

} // namespace handlens
