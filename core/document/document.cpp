// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/document.h"

#include <algorithm>

namespace handlens {

const Page* Document::page(PageId id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &pages[index];
}

Page* Document::page(PageId id)
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &pages[index];
}

qsizetype Document::indexOf(PageId id) const
{
    const auto it = std::ranges::find(pages, id, &Page::id);
    return it == pages.end() ? -1 : it - pages.begin();
}

} // namespace handlens
