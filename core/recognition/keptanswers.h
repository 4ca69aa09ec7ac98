// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QHash>
#include <QSet>
#include <QTransform>

#include <optional>

namespace handlens {

/// What is the same when nothing would be learnt by paying again: provider, options and the very bytes, and
/// how they lie on the page.
struct AnswerKey {
    QString provider;
    ReaderOptions options; ///< those that are sent
    QByteArray sentHash;
    QTransform toPage;
    bool operator==(const AnswerKey&) const = default;
    friend size_t qHash(const AnswerKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.provider, key.sentHash);
    }
};

/// The paid answers of this session, so that none is paid for twice without asking.
class KeptAnswers final
{
public:
    /// The answer to `key`; kept here, or one of `ofPage`, which the page it is about brought along: that
    /// counts as paid for, whichever run of the program it is from.
    [[nodiscard]] std::optional<Recognition> find(
        const AnswerKey& key, const QList<Recognition>& ofPage = {}) const;
    void keep(const AnswerKey& key, const Recognition& recognition);

    /// Marks `key` as being asked for, so that two pages with the same pixels are not both paid for; false
    /// when it already is.
    [[nodiscard]] bool claim(const AnswerKey& key);
    void release(const AnswerKey& key);

private:
    QHash<AnswerKey, Recognition> m_answers;
    QSet<AnswerKey> m_asked;
};

} // namespace handlens
