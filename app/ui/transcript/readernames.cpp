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
    return withVariant(reader, found->descriptor().name);
}

QString ReaderNames::shortName(const QString& reader) const
{
    const Provider* found = provider(reader);
    if (!found)
        return reader;
    const ProviderDescriptor& known = found->descriptor();
    return withVariant(reader, known.shortName.isEmpty() ? known.name : known.shortName);
}

QString ReaderNames::withVariant(const QString& reader, const QString& name) const
{
    const QString variant = reader.section(u':', 1);
    return variant.isEmpty() ? name : u"%1 (%2)"_s.arg(name, variant);
}

QList<const Recognition*> ReaderNames::inOrder(const Page& page) const
{
    QList<const Recognition*> ordered;
    for (const Recognition& recognition : page.recognitions)
        ordered << &recognition;
    const auto rank = [this](const Recognition* recognition) {
        const auto it = std::ranges::find(m_providers, provider(recognition->reader));
        return std::pair(it - m_providers.begin(), recognition->reader);
    };
    std::ranges::stable_sort(ordered, {}, rank);
    return ordered;
}

QString ReaderNames::meaning(const QString& reader) const
{
    const Provider* found = provider(reader);
    return found ? found->descriptor().confidenceMeaning : QString();
}

} // namespace handlens
