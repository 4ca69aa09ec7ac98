// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CredentialsCommandLine {
    Q_DECLARE_TR_FUNCTIONS(CredentialsCommandLine)
};

QString description()
{
    return CredentialsCommandLine::tr(
        "Keeps the keys of services in the desktop's keychain.\n"
        "\n"
        "  credentials set PROVIDER FIELD   saves one key; the others of the provider stay as they are\n"
        "  credentials remove PROVIDER      forgets all keys of the provider\n"
        "  credentials status [--json]      tells which keys there are, and never what they are\n"
        "\n"
        "“set” takes the key from standard input: its first line, which is not shown while it is typed.\n"
        "“providers” lists the providers and their fields. For one run, a key may also come from the\n"
        "environment: HANDLENS_PROVIDER_FIELD, in capitals, with “_” for “-”; it is stored nowhere.\n"
        "\n"
        "Exit status: 0 done; 2 wrong usage; 5 the keychain is locked, is not there or does not answer.");
}

// Never shows what was given: it may be a key that got there by mistake.
tl::unexpected<Error> refused(const QString& message)
{
    return failure({ ErrorKind::Usage, message });
}

Result<CommandLine> fromWords(const QStringList& words, bool json)
{
    using Action = CredentialsArguments::Action;
    const QString action = words.value(0);
    if (json && action != "status"_L1)
        return refused(CredentialsCommandLine::tr("--json goes with “credentials status”."));
    if (action == "status"_L1 && words.size() == 1)
        return CredentialsArguments { Action::Status, {}, {}, json };
    if (action == "remove"_L1 && words.size() == 2)
        return CredentialsArguments { Action::Remove, words[1], {}, false };
    if (action == "set"_L1 && words.size() == 3)
        return CredentialsArguments { Action::Set, words[1], words[2], false };
    if (action == "set"_L1 && words.size() > 3)
        return refused(CredentialsCommandLine::tr(
            "“credentials set” takes a provider and a field; type the key on standard input, since other "
            "programs can see what stands on the command line."));
    return refused(CredentialsCommandLine::tr(
        "Use “credentials set PROVIDER FIELD”, “credentials remove PROVIDER” or “credentials status”; see "
        "“credentials --help”."));
}

} // namespace

Result<CommandLine> parseCredentials(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"ACTION"_s, CredentialsCommandLine::tr("set, remove or status."),
        u"credentials ACTION [PROVIDER] [FIELD]"_s);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, CredentialsCommandLine::tr("Shows this help."));
    const QCommandLineOption json(u"json"_s, CredentialsCommandLine::tr("Writes the status as JSON."));
    parser.addOptions({ help, json });
    if (!parser.parse(arguments))
        return refused(CredentialsCommandLine::tr(
            "“credentials” has the options --json and --help only; type a key on standard input."));
    if (parser.isSet(help))
        return ShowText { parser.helpText() };
    return fromWords(parser.positionalArguments(), parser.isSet(json));
}

} // namespace handlens::cli
