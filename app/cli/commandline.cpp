// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CommandLines {
    Q_DECLARE_TR_FUNCTIONS(CommandLines)
};

QString versionText()
{
    return u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion());
}

QString helpText()
{
    return CommandLines::tr("Reads handwritten notes and says how sure it is of every character.\n"
                            "\n"
                            "Usage:\n"
                            "  %1 recognize IMAGE… [options]   reads images\n"
                            "  %1 compare IMAGE [options]      shows where readers differ\n"
                            "  %1 providers [--json]           lists what can read them\n"
                            "  %1 credentials ACTION …         keeps the keys of services in the keychain\n"
                            "  %1 COMMAND --help               explains a command\n"
                            "  %1 --version                    tells the version\n")
        .arg(QCoreApplication::applicationName());
}

tl::unexpected<Error> unknownCommand(const QString& command)
{
    if (command.startsWith(u'-'))
        return failure(
            { ErrorKind::Usage, CommandLines::tr("There is no option “%1” here; see --help.").arg(command) });
    return failure({ ErrorKind::Usage,
        CommandLines::tr(
            "There is no command “%1”; use “recognize”, “compare”, “providers” or “credentials”, or see "
            "--help.")
            .arg(command) });
}

Result<CommandLine> parseProviders(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLines::tr(
        "Lists the providers: what they can do, their options, and whether they can be used now."));
    parser.addPositionalArgument(u"providers"_s, CommandLines::tr("The command."), u"providers"_s);
    const QCommandLineOption help({ u"h"_s, u"help"_s }, CommandLines::tr("Shows this help."));
    const QCommandLineOption json(u"json"_s, CommandLines::tr("Writes the list as JSON."));
    parser.addOptions({ help, json });
    if (!parser.parse(arguments))
        return failure({ ErrorKind::Usage, parser.errorText() });
    if (parser.isSet(help))
        return ShowText { parser.helpText() };
    if (!parser.positionalArguments().isEmpty())
        return failure({ ErrorKind::Usage,
            CommandLines::tr("“providers” takes no argument such as “%1”.")
                .arg(parser.positionalArguments().first()) });
    return ProvidersArguments { parser.isSet(json) };
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    if (arguments.size() < 2)
        return failure({ ErrorKind::Usage,
            CommandLines::tr("Say what to do: “recognize”, “compare”, “providers” or “credentials”; --help "
                             "explains them.") });
    const QString& command = arguments[1];
    const QStringList rest = arguments.first(1) + arguments.sliced(2);
    if (command == "recognize"_L1)
        return parseRecognize(rest);
    if (command == "compare"_L1)
        return parseCompare(rest);
    if (command == "providers"_L1)
        return parseProviders(rest);
    if (command == "credentials"_L1)
        return parseCredentials(rest);
    if (command == "--help"_L1 || command == "-h"_L1)
        return ShowText { helpText() };
    if (command == "--version"_L1 || command == "-v"_L1)
        return ShowText { versionText() };
    return unknownCommand(command);
}

} // namespace handlens::cli
