// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readernames.h"

#include "recognition/provider.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

const Provider* ReaderNames::provider(const QString& reader) const
{
    const auto it = std::ranges::find(
        m_providers, reader.section(u':', 0, 0), [](const Provider* each) { return each->descriptor().id; });
    return it == m_providers.end() ? nullptr : *it;
}

QString ReaderNames::name(const QString& reader) const
{
    const Provider* found = provider(reader);
    if (!found)
        return reader;
    const QString variant = reader.section(u':', 1);
    const QString& name = found->descriptor().name;
    return variant.isEmpty() ? name : u"%1 (%2)"_s.arg(name, variant);
}

QString ReaderNames::meaning(const QString& reader) const
{
    const Provider* found = provider(reader);
    return found ? found->descriptor().confidenceMeaning : QString();
}

} // namespace handlens
