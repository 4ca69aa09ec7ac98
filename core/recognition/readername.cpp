// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/readername.h"

#include "recognition/readerspec.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ReaderNaming {
    Q_DECLARE_TR_FUNCTIONS(ReaderNaming)
};

constexpr qsizetype shortLabel = 16; // characters that still fit on a tab

QString choiceName(const ProviderOption& option, const QString& value, NameLength length)
{
    const auto it = std::ranges::find(option.choices, value, &OptionChoice::value);
    if (it == option.choices.end() || (length == NameLength::Short && it->label.size() > shortLabel))
        return value;
    return it->label;
}

QString valueName(const ProviderOption& option, const QString& value, NameLength length)
{
    switch (option.kind) {
    case ProviderOption::Kind::Choice:
        return choiceName(option, value, length);
    case ProviderOption::Kind::MultiChoice:
        return value;
    case ProviderOption::Kind::Flag:
        //: %1 is an option that is switched off
        return value == "true"_L1 ? option.label : ReaderNaming::tr("%1: off").arg(option.label);
    case ProviderOption::Kind::Text:
    case ProviderOption::Kind::Number:
    case ProviderOption::Kind::Endpoint:
        break;
    }
    //: %1 is the name of an option, %2 its value
    return ReaderNaming::tr("%1: %2").arg(option.label, value);
}

QString variantName(const ProviderDescriptor& descriptor, const QString& reader, NameLength length)
{
    const Result<ReaderOptions> own = ownOptions(descriptor, reader);
    if (!own)
        return reader.section(u':', 1);
    QStringList names;
    for (const ProviderOption& option : descriptor.options) {
        if (const auto it = own->find(option.key); it != own->end())
            names << valueName(option, *it, length);
    }
    return names.join(u", "_s);
}

} // namespace

QString readerName(const ProviderDescriptor& descriptor, const QString& reader, NameLength length)
{
    const QString variant = variantName(descriptor, reader, length);
    if (length == NameLength::Full)
        return variant.isEmpty() ? descriptor.name : u"%1 (%2)"_s.arg(descriptor.name, variant);
    if (!variant.isEmpty())
        return variant; // where several ways stand side by side, only this tells them apart
    return descriptor.shortName.isEmpty() ? descriptor.name : descriptor.shortName;
}

} // namespace handlens
