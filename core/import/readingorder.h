// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>

#include <limits>

namespace handlens {

/// Where the parts of a page stand in the reading order its file states, by their ids.
class ReadingOrder final
{
public:
    static constexpr qsizetype unstated = std::numeric_limits<qsizetype>::max();

    /// The next in the order; what was added before keeps its place.
    void add(const QString& id)
    {
        if (!id.isEmpty() && !m_ranks.contains(id))
            m_ranks.insert(id, m_ranks.size());
    }
    [[nodiscard]] bool isEmpty() const { return m_ranks.isEmpty(); }
    [[nodiscard]] bool has(const QString& id) const { return m_ranks.contains(id); }
    /// The place of `id`; that of `around`, which it is part of, where it has none of its own.
    [[nodiscard]] qsizetype rankOf(const QString& id, qsizetype around = unstated) const
    {
        return m_ranks.value(id, around);
    }

private:
    QHash<QString, qsizetype> m_ranks;
};

/// A line and its place in the reading order.
template <typename T> struct Ranked {
    T part;
    qsizetype rank = ReadingOrder::unstated;
};

} // namespace handlens
