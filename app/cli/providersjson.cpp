// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/providerscommand.h"

#include <QJsonArray>

#include <array>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scoredAtNames = { "none"_L1, "glyph"_L1, "word"_L1, "line"_L1 };
constexpr std::array kindNames
    = { "choice"_L1, "multi-choice"_L1, "text"_L1, "number"_L1, "flag"_L1, "endpoint"_L1 };

QJsonValue boundEntry(qint64 bound)
{
    return bound > 0 ? QJsonValue(bound) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject capabilitiesEntry(const ProviderCapabilities& can)
{
    return { { "local"_L1, can.local },
        { "confidence"_L1, scoredAtNames[static_cast<size_t>(can.confidence)] },
        { "glyphPolygons"_L1, can.glyphPolygons }, { "alternatives"_L1, can.alternatives },
        { "paragraphs"_L1, can.paragraphs } };
}

QJsonObject limitsEntry(const ImageLimits& limits)
{
    return { { "bytes"_L1, boundEntry(limits.bytes) }, { "minSide"_L1, boundEntry(limits.minSide) },
        { "maxSide"_L1, boundEntry(limits.maxSide) }, { "maxPixels"_L1, boundEntry(limits.maxPixels) },
        { "formats"_L1, QJsonArray::fromStringList(limits.formats) } };
}

QJsonObject optionEntry(const ProviderOption& option)
{
    QJsonArray choices;
    for (const OptionChoice& choice : option.choices)
        choices << QJsonObject { { "value"_L1, choice.value }, { "label"_L1, choice.label } };
    return { { "key"_L1, option.key }, { "label"_L1, option.label }, { "help"_L1, option.help },
        { "kind"_L1, kindNames[static_cast<size_t>(option.kind)] }, { "choices"_L1, choices },
        { "fallback"_L1, option.fallback }, { "advanced"_L1, option.advanced } };
}

QJsonObject credentialEntry(const CredentialField& field)
{
    return { { "key"_L1, field.key }, { "label"_L1, field.label }, { "secret"_L1, field.secret },
        { "optional"_L1, field.optional }, { "onlyIfOption"_L1, orNull(field.onlyIfOption) },
        { "onlyIfValue"_L1, orNull(field.onlyIfValue) } };
}

template <typename List, typename Entry> QJsonArray arrayOf(const List& list, Entry entry)
{
    QJsonArray array;
    for (const auto& each : list)
        array << entry(each);
    return array;
}

QJsonObject providerEntry(const Provider& provider, const CredentialStore& credentials)
{
    const ProviderDescriptor& known = provider.descriptor();
    const Result<void> usable = usableNow(provider, credentials);
    return { { "id"_L1, known.id }, { "name"_L1, known.name }, { "summary"_L1, known.summary },
        { "local"_L1, known.capabilities.local }, { "confidenceMeaning"_L1, known.confidenceMeaning },
        { "capabilities"_L1, capabilitiesEntry(known.capabilities) },
        { "limits"_L1, limitsEntry(known.limits) }, { "options"_L1, arrayOf(known.options, optionEntry) },
        { "credentials"_L1, arrayOf(known.credentials, credentialEntry) },
        { "setupNotes"_L1, QJsonArray::fromStringList(known.setupNotes) },
        { "addressFormats"_L1, QJsonArray::fromStringList(known.addressFormats) },
        { "concurrency"_L1, known.concurrency },
        { "perSecond"_L1, known.perSecond > 0 ? QJsonValue(known.perSecond) : QJsonValue() },
        { "configured"_L1, usable.has_value() },
        { "problem"_L1, usable ? QJsonValue() : QJsonValue(usable.error().message) } };
}

} // namespace

QJsonObject providersJson(std::span<Provider* const> providers, const CredentialStore& credentials)
{
    QJsonArray entries;
    for (const Provider* provider : providers)
        entries << providerEntry(*provider, credentials);
    return { { "schema"_L1, "handlens/providers-1"_L1 }, { "providers"_L1, entries } };
}

} // namespace handlens::cli
