// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/pagereferences.h"

namespace handlens {

void PageReferences::set(PageId page, const PageReference& reference)
{
    if (reference.kind == ReferenceKind::None)
        m_references.remove(page);
    else
        m_references.insert(page, reference);
}

std::optional<QString> PageReferences::text(const Page& page) const
{
    const PageReference reference = of(page.id);
    switch (reference.kind) {
    case ReferenceKind::None:
        return std::nullopt;
    case ReferenceKind::Transcript:
        return page.transcript.text();
    case ReferenceKind::File:
    case ReferenceKind::Typed:
        break;
    }
    return reference.text;
}

} // namespace handlens
