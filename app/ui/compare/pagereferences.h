// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <QHash>

namespace handlens {

/// Where a page's reference text comes from.
enum class ReferenceKind { None, Transcript, File, Typed };

/// What a person said stands on a page.
struct PageReference {
    ReferenceKind kind = ReferenceKind::None;
    QString text; ///< File, Typed
    QString file; ///< File: its name, for people
    bool operator==(const PageReference&) const = default;
};

/// The reference texts of this run, page by page; not kept with the document.
class PageReferences final
{
public:
    void set(PageId page, const PageReference& reference);
    [[nodiscard]] PageReference of(PageId page) const { return m_references.value(page); }
    /// What `page` is held against: for Transcript, its transcript as it is now; absent: nothing.
    [[nodiscard]] std::optional<QString> text(const Page& page) const;

private:
    QHash<PageId, PageReference> m_references;
};

} // namespace handlens
