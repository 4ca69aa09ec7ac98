// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/provider.h"

#include "net/endpoint.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Providers {
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

} // namespace

QList<CredentialField> neededCredentials(const ProviderDescriptor& descriptor, const ReaderOptions& options)
{
    const ReaderOptions all = withFallbacks(descriptor, options);
    QList<CredentialField> needed;
    std::ranges::copy_if(
        descriptor.credentials, std::back_inserter(needed), [&all](const CredentialField& field) {
            return field.onlyIfOption.isEmpty() || all.value(field.onlyIfOption) == field.onlyIfValue;
        });
    return needed;
}

Result<void> checkCredentials(
    const ProviderDescriptor& descriptor, const ReaderOptions& options, const Credentials& credentials)
{
    QStringList missing;
    const QList<CredentialField> needed = neededCredentials(descriptor, options);
    for (const CredentialField& field : needed) {
        if (!field.optional && credentials.value(field.key).isEmpty())
            missing << field.label;
    }
    if (missing.isEmpty())
        return {};
    return failure({ ErrorKind::Credentials,
        Providers::tr("%1 cannot be asked without an account. Missing: %2. Enter it under Accounts, or on "
                      "the command line with “credentials set”.")
            .arg(descriptor.name, missing.join(u", "_s)),
        {}, Outcome::NotSent, descriptor.id });
}

const ProviderOption* findOption(const ProviderDescriptor& descriptor, QStringView key)
{
    const auto it = std::ranges::find(descriptor.options, key, &ProviderOption::key);
    return it == descriptor.options.end() ? nullptr : &*it;
}

Result<void> checkOptionValue(const ProviderOption& option, const QString& value)
{
    const auto refused = [&](const QString& wanted) {
        return failure({ ErrorKind::Usage,
            Providers::tr("“%1” is no value of the option “%2”. Use %3.").arg(value, option.key, wanted) });
    };
    QStringList choices;
    std::ranges::transform(option.choices, std::back_inserter(choices), &OptionChoice::value);
    bool isNumber = false;
    value.toDouble(&isNumber);
    if (option.kind == ProviderOption::Kind::Choice && !choices.contains(value))
        return refused(Providers::tr("one of: %1").arg(choices.join(u", "_s)));
    if (option.kind == ProviderOption::Kind::Number && !isNumber)
        return refused(Providers::tr("a number"));
    if (option.kind == ProviderOption::Kind::Flag && value != "true"_L1 && value != "false"_L1)
        return refused(Providers::tr("one of: %1").arg(u"true, false"_s));
    if (option.kind == ProviderOption::Kind::Endpoint && !value.isEmpty()) {
        if (const Result<QUrl> endpoint = parseEndpoint(value); !endpoint)
            return failure(endpoint.error());
    }
    return {};
}

ReaderOptions sentOptions(const ProviderDescriptor& descriptor, ReaderOptions options)
{
    for (const ProviderOption& option : descriptor.options) {
        if (!option.sent)
            options.remove(option.key);
    }
    return options;
}

ReaderOptions withFallbacks(const ProviderDescriptor& descriptor, ReaderOptions given)
{
    for (const ProviderOption& option : descriptor.options) {
        if (!given.contains(option.key))
            given.insert(option.key, option.fallback);
    }
    return given;
}

} // namespace handlens
