// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readernames.h"

#include "recognition/readerspec.h"
#include "session/wayname.h"

#include <algorithm>

namespace handlens {

const Provider* ReaderNames::provider(const QString& reader) const
{
    const auto it = std::ranges::find(
        m_providers, providerIdOf(reader), [](const Provider* each) { return each->descriptor().id; });
    return it == m_providers.end() ? nullptr : *it;
}

QString ReaderNames::named(const QString& reader, NameLength length) const
{
    const Provider* found = provider(reader);
    if (!found)
        return reader;
    return m_settings ? wayName(*m_settings, found->descriptor(), reader, length)
                      : readerName(found->descriptor(), reader, length);
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
