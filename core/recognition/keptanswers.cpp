// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/keptanswers.h"

#include <algorithm>

namespace handlens {

std::optional<Recognition> KeptAnswers::find(const AnswerKey& key, const QList<Recognition>& ofPage) const
{
    if (const auto it = m_answers.constFind(key); it != m_answers.constEnd())
        return *it;
    // The same bytes of the same page lie on it in the same way: `toPage` needs no comparing.
    const auto it = std::ranges::find_if(ofPage, [&key](const Recognition& each) {
        return each.provider == key.provider && each.sentHash == key.sentHash
            && std::includes(each.options.constKeyValueBegin(), each.options.constKeyValueEnd(),
                key.options.constKeyValueBegin(), key.options.constKeyValueEnd());
    });
    return it == ofPage.end() ? std::nullopt : std::optional(*it);
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
