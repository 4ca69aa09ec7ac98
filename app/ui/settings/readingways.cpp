// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/readingways.h"

#include "session/wayname.h"
#include "settings/accountstate.h"
#include "settings/settings.h"

#include <algorithm>

namespace handlens {

namespace {

// A local engine's options are those of the menu, a service's those of its account.
ReaderOptions setOptions(const Settings& settings, const ProviderDescriptor& descriptor)
{
    return descriptor.capabilities.local ? optionsFrom(settings.value(setting::readerOptions))
                                         : storedOptions(settings, descriptor.id);
}

} // namespace

ReaderOptions differing(ReaderOptions options, const ReaderOptions& from)
{
    options.removeIf([&from](ReaderOptions::iterator option) {
        return from.contains(option.key()) && from.value(option.key()) == option.value();
    });
    return options;
}

ReadingWays::ReadingWays(Settings& settings, std::span<Provider* const> providers)
    : m_settings(settings)
    , m_providers(providers)
{
}

Provider* ReadingWays::provider(const QString& reader) const
{
    return findProvider(reader, m_providers);
}

ReaderOptions ReadingWays::plainOptions(const ProviderDescriptor& descriptor) const
{
    ReaderOptions options = setOptions(m_settings, descriptor);
    options.removeIf(
        [&descriptor](ReaderOptions::iterator option) { return !findOption(descriptor, option.key()); });
    return withFallbacks(descriptor, options);
}

QStringList ReadingWays::waysOf(const ProviderDescriptor& descriptor) const
{
    QStringList ways = m_settings.value(setting::ways) + m_settings.value(setting::readers);
    ways.removeDuplicates();
    ways.removeIf([&descriptor](const QString& way) {
        return way == descriptor.id || providerIdOf(way) != descriptor.id;
    });
    return ways;
}

QString ReadingWays::name(const QString& reader) const
{
    const Provider* found = provider(reader);
    return found ? wayName(m_settings, found->descriptor(), reader) : reader;
}

Result<ReaderSpec> ReadingWays::spec(const QString& reader) const
{
    const Provider* found = provider(reader);
    const ReaderOptions options = found ? plainOptions(found->descriptor()) : ReaderOptions();
    return readerSpec(reader, m_providers, options)
        .and_then([](const ReaderSpec& spec) -> Result<ReaderSpec> {
            if (const auto usable = spec.provider->check(spec.options); !usable)
                return failure(usable.error());
            return spec;
        });
}

QStringList ReadingWays::chosen() const
{
    QStringList readers = m_settings.value(setting::readers);
    readers.removeIf([this](const QString& reader) { return !provider(reader); });
    readers.removeDuplicates();
    if (readers.isEmpty())
        readers << m_providers.front()->descriptor().id;
    return readers;
}

void ReadingWays::choose(const QString& reader, bool on)
{
    QStringList readers = chosen();
    if (on && readers.contains(reader))
        return;
    readers.removeAll(reader);
    if (on)
        readers << reader;
    m_settings.setValue(setting::readers, readers);
}

void ReadingWays::add(const ReadingWay& way)
{
    QStringList ways = m_settings.value(setting::ways);
    if (!ways.contains(way.reader))
        m_settings.setValue(setting::ways, ways << way.reader);
    if (!way.name.isEmpty())
        setName(way.reader, way.name);
    choose(way.reader, true);
}

void ReadingWays::replace(const QString& reader, const ReadingWay& way)
{
    QStringList ways = m_settings.value(setting::ways);
    if (!ways.contains(reader))
        ways << reader;
    std::ranges::replace(ways, reader, way.reader);
    m_settings.setValue(setting::ways, ways);
    QStringList readers = m_settings.value(setting::readers);
    std::ranges::replace(readers, reader, way.reader);
    m_settings.setValue(setting::readers, readers);
    setName(reader, {});
    setName(way.reader, way.name);
}

void ReadingWays::remove(const QString& reader)
{
    QStringList ways = m_settings.value(setting::ways);
    ways.removeAll(reader);
    m_settings.setValue(setting::ways, ways);
    setName(reader, {});
    choose(reader, false);
}

QStringList ReadingWays::recommended(const ProviderDescriptor& descriptor) const
{
    const ReaderOptions plain = plainOptions(descriptor);
    QStringList readers { descriptor.id };
    for (const ReaderOptions& way : descriptor.otherWays) {
        const QString reader = readerId(descriptor, differing(way, plain));
        if (!readers.contains(reader))
            readers << reader;
    }
    return readers.size() > 1 ? readers : QStringList();
}

void ReadingWays::setName(const QString& reader, const QString& name)
{
    QVariantMap names = m_settings.value(setting::wayNames);
    if (name.isEmpty())
        names.remove(reader);
    else
        names.insert(reader, name);
    m_settings.setValue(setting::wayNames, names);
}

} // namespace handlens
