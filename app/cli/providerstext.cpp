// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/providerscommand.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct ProvidersText {
    Q_DECLARE_TR_FUNCTIONS(ProvidersText)
};

QString optionText(const ProviderOption& option)
{
    QString text = u"    %1=%2"_s.arg(option.key, option.fallback);
    text += option.help.isEmpty() ? u"  %1\n"_s.arg(option.label) : u"  %1\n"_s.arg(option.help);
    QStringList choices;
    std::ranges::transform(option.choices, std::back_inserter(choices), &OptionChoice::value);
    if (!choices.isEmpty())
        text += u"      "_s + choices.join(u", "_s) + u'\n';
    return text;
}

QString providerText(const Provider& provider, const CredentialStore& credentials)
{
    const ProviderDescriptor& known = provider.descriptor();
    const Result<void> usable = usableNow(provider, credentials);
    QString text = u"%1 – %2\n  %3\n  %4\n"_s.arg(known.id, known.name, known.summary,
        usable ? ProvidersText::tr("Ready to use.") : usable.error().message);
    for (const QString& note : known.setupNotes)
        text += u"  "_s + note + u'\n';
    if (!known.options.isEmpty())
        text += u"  "_s + ProvidersText::tr("Options, with the values used when none are given:") + u'\n';
    for (const ProviderOption& option : known.options)
        text += optionText(option);
    return text;
}

} // namespace

Result<void> usableNow(const Provider& provider, const CredentialStore& credentials)
{
    const ProviderDescriptor& known = provider.descriptor();
    const ReaderOptions options = withFallbacks(known, {});
    const Result<void> fine = provider.check(options);
    if (!fine || neededCredentials(known, options).isEmpty() || credentials.isSaved(known.id))
        return fine;
    return failure({ ErrorKind::Credentials,
        ProvidersText::tr("No account is set up; “credentials set %1 FIELD” takes each of its keys.")
            .arg(known.id) });
}

QString providersText(std::span<Provider* const> providers, const CredentialStore& credentials)
{
    QStringList texts;
    for (const Provider* provider : providers)
        texts << providerText(*provider, credentials);
    return texts.join(u'\n');
}

} // namespace handlens::cli
