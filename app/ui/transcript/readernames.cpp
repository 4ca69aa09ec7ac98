// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readernames.h"

#include "compare/consensusreading.h"
#include "recognition/readerspec.h"
#include "session/wayname.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ReaderNameTexts {
    Q_DECLARE_TR_FUNCTIONS(ReaderNames)
};

// Of a reader without a provider: a vote, a file, or one this program does not have.
QString otherName(const QString& reader)
{
    constexpr auto imported = "import:"_L1;
    if (reader == consensusReader)
        return ReaderNameTexts::tr("Consensus");
    return reader.startsWith(imported) ? reader.sliced(imported.size()) : reader;
}

} // namespace

const Provider* ReaderNames::provider(const QString& reader) const
{
    return findProvider(reader, m_providers);
}

QString ReaderNames::named(const QString& reader, NameLength length) const
{
    const Provider* found = provider(reader);
    if (!found)
        return otherName(reader);
    return m_settings ? wayName(*m_settings, found->descriptor(), reader, length)
                      : readerName(found->descriptor(), reader, length);
}

QList<const Recognition*> ReaderNames::inOrder(const Page& page) const
{
    QList<const Recognition*> ordered;
    for (const Recognition& recognition : page.recognitions)
        ordered << &recognition;
    // A consensus comes last, so that the others keep their numbers.
    const auto rank = [this](const Recognition* recognition) {
        const auto it = std::ranges::find(m_providers, provider(recognition->reader));
        return std::tuple(
            recognition->provider == consensusReader, it - m_providers.begin(), recognition->reader);
    };
    std::ranges::stable_sort(ordered, {}, rank);
    return ordered;
}

QList<const Recognition*> ReaderNames::comparedInOrder(const Page& page) const
{
    QList<const Recognition*> readings = inOrder(page);
    readings.removeIf([](const Recognition* each) { return each->provider == consensusReader; });
    return readings;
}

QString ReaderNames::meaning(const QString& reader) const
{
    if (reader == consensusReader)
        return ReaderNameTexts::tr("How clearly the readers agree on a character; ties have none.");
    const Provider* found = provider(reader);
    return found ? found->descriptor().confidenceMeaning : QString();
}

} // namespace handlens
