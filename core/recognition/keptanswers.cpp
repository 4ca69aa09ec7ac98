// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/keptanswers.h"

namespace handlens {

std::optional<Recognition> KeptAnswers::find(const AnswerKey& key) const
{
    const auto it = m_answers.constFind(key);
    return it == m_answers.constEnd() ? std::nullopt : std::optional(*it);
}

void KeptAnswers::keep(const AnswerKey& key, const Recognition& recognition)
{
    m_answers.insert(key, recognition);
}

bool KeptAnswers::claim(const AnswerKey& key)
{
    if (m_asked.contains(key))
        return false;
    m_asked.insert(key);
    return true;
}

void KeptAnswers::release(const AnswerKey& key)
{
    m_asked.remove(key);
}

} // namespace handlens
