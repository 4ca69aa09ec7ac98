// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

namespace handlens {

/// The ordered pages a person works on. A value: it changes only through apply() (command.h).
struct Document {
    QList<Page> pages;

    /// The page with `id`, null when there is none. Valid until the document changes.
    [[nodiscard]] const Page* page(PageId id) const;
    [[nodiscard]] Page* page(PageId id);
    /// Where the page with `id` stands, −1 when there is none.
    [[nodiscard]] qsizetype indexOf(PageId id) const;
    bool operator==(const Document&) const = default;
};

/// Gives out ids that were never given before in this document. After recovery, told of every id that was
/// used.
class IdSource final
{
public:
    template <typename Id> [[nodiscard]] Id next() { return Id { ++m_last }; }
    void reserve(quint64 used) { m_last = std::max(m_last, used); }

private:
    quint64 m_last = 0;
};

} // namespace handlens
