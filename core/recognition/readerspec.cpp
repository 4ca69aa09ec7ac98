// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/readerspec.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ReaderSpecs {
    Q_DECLARE_TR_FUNCTIONS(ReaderSpecs)
};

constexpr QStringView language = u"language";

QString encoded(const QString& value)
{
    return QString(value).replace(u'%', "%25"_L1).replace(u';', "%3B"_L1).replace(u',', "%2C"_L1);
}

QString decoded(const QString& value)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value.toUtf8()));
}

// One part of an id as key and value.
Result<std::pair<QString, QString>> keyAndValue(
    const ProviderDescriptor& descriptor, const QString& part, bool isFirst)
{
    const qsizetype equals = part.indexOf(u'=');
    if (equals > 0)
        return std::pair(part.first(equals), decoded(part.sliced(equals + 1)));
    if (equals == 0 || !isFirst)
        return failure({ ErrorKind::Usage,
            ReaderSpecs::tr("“%1” after “%2:” is not of the form KEY=VALUE.").arg(part, descriptor.id) });
    if (!findOption(descriptor, language))
        return failure({ ErrorKind::Usage,
            ReaderSpecs::tr("“%1” takes no language after a colon.").arg(descriptor.id) });
    return std::pair(language.toString(), decoded(part));
}

Result<void> checkOption(const ProviderDescriptor& descriptor, const QString& key, const QString& value)
{
    if (const ProviderOption* option = findOption(descriptor, key))
        return checkOptionValue(*option, value);
    QStringList known;
    std::ranges::transform(descriptor.options, std::back_inserter(known), &ProviderOption::key);
    return failure({ ErrorKind::Usage,
        ReaderSpecs::tr("“%1” has no option “%2”. Known options: %3.")
            .arg(descriptor.id, key, known.join(u", "_s)) });
}

} // namespace

QString providerIdOf(const QString& reader)
{
    return reader.section(u':', 0, 0);
}

QString readerId(const ProviderDescriptor& descriptor, const ReaderOptions& own)
{
    QStringList parts;
    for (const ProviderOption& option : descriptor.options) {
        const auto it = own.find(option.key);
        if (it == own.end())
            continue;
        const QString value = encoded(*it);
        if (option.key == language && !value.isEmpty() && !value.contains(u'='))
            parts.prepend(value);
        else
            parts << option.key + u'=' + value;
    }
    return parts.isEmpty() ? descriptor.id : descriptor.id + u':' + parts.join(u';');
}

Result<ReaderOptions> ownOptions(const ProviderDescriptor& descriptor, const QString& reader)
{
    static const QRegularExpression separator(u"[;,]"_s);
    const QStringList parts = reader.section(u':', 1).split(separator, Qt::SkipEmptyParts);
    ReaderOptions own;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto pair = keyAndValue(descriptor, parts[i], i == 0);
        if (!pair)
            return failure(pair.error());
        const auto& [key, value] = *pair;
        if (const Result<void> fine = checkOption(descriptor, key, value); !fine)
            return failure(fine.error());
        if (own.contains(key))
            return failure({ ErrorKind::Usage,
                ReaderSpecs::tr("“%1” sets the option “%2” twice; give it once.").arg(reader, key) });
        own.insert(key, value);
    }
    return own;
}

Provider* findProvider(const QString& reader, std::span<Provider* const> providers)
{
    const auto it = std::ranges::find(
        providers, providerIdOf(reader), [](const Provider* each) { return each->descriptor().id; });
    return it == providers.end() ? nullptr : *it;
}

Result<ReaderSpec> readerSpec(
    const QString& id, std::span<Provider* const> providers, const ReaderOptions& options)
{
    Provider* const found = findProvider(id, providers);
    if (!found) {
        QStringList known;
        for (const Provider* provider : providers)
            known << provider->descriptor().id;
        return failure({ ErrorKind::Usage,
            ReaderSpecs::tr("There is no provider “%1”. Known providers: %2.")
                .arg(id, known.join(u", "_s)) });
    }

    const ProviderDescriptor& descriptor = found->descriptor();
    const Result<ReaderOptions> own = ownOptions(descriptor, id);
    if (!own)
        return failure(own.error());
    ReaderOptions used = *own;
    for (auto option = options.begin(); option != options.end(); ++option) {
        if (findOption(descriptor, option.key()) && !used.contains(option.key()))
            used.insert(option.key(), option.value());
    }
    return ReaderSpec { id, found, withFallbacks(descriptor, used), *own };
}

} // namespace handlens
