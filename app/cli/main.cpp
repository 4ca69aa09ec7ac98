// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT

#include "base/translations.h"
#include "cli/comparecommand.h"
#include "cli/console.h"
#include "cli/credentialscommand.h"
#include "cli/interruption.h"
#include "cli/providerscommand.h"
#include "cli/secretinput.h"
#include "credentials/keychainstore.h"
#include "net/networktransport.h"
#include "providers/builtin.h"
#include "recognition/exchangejob.h"
#include "session/savedaccounts.h"
#include "session/usageledger.h"
#include "settings/settings.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace handlens;
using namespace handlens::cli;

namespace {

int ended(ExitCode code)
{
    return static_cast<int>(code);
}

int refuse(const Error& error)
{
    say(error.message);
    return ended(ExitCode::Usage);
}

int write(QByteArrayView bytes)
{
    const Result<void> written = writeToStandardOutput(bytes);
    if (!written)
        say(written.error().message);
    return ended(written ? ExitCode::Done : ExitCode::Failed);
}

/// What the commands stand on, made once. Keys may come from the environment for this run.
struct Services {
    [[nodiscard]] CommandServices forCommands()
    {
        return { providers.all(), &credentials, &transport, &settings };
    }

    Settings settings;
    NetworkTransport transport;
    UsageLedger ledger { dataFolder() + u"/usage"_s, settings };
    KeptAnswers kept;
    CloudServices cloud { transport, ledger, kept };
    BuiltinProviders providers { cloud };
    SavedAccounts accounts { settings };
    KeychainStore keychain { accounts };
    EnvironmentCredentials credentials { keychain, QProcessEnvironment::systemEnvironment(),
        [this] { return accountFields(providers.all()); } };
};

int listProviders(const ProvidersArguments& arguments)
{
    const Services services;
    const std::span<Provider* const> providers = services.providers.all();
    if (arguments.json)
        return write(QJsonDocument(providersJson(providers, services.credentials)).toJson());
    return write(providersText(providers, services.credentials).toUtf8());
}

template <typename Command, typename Arguments> int run(const Arguments& arguments)
{
    Services services;
    const auto command = Command::create(arguments, services.forCommands());
    if (!command)
        return refuse(command.error());
    QObject::connect(
        command->get(), &Command::finished, qApp, [](ExitCode code) { QCoreApplication::exit(ended(code)); });
    const Interruption interruption;
    QObject::connect(&interruption, &Interruption::happened, command->get(), &Command::stop);
    (*command)->start();
    return QCoreApplication::exec();
}

int keepCredentials(const CredentialsArguments& arguments)
{
    Services services;
    const auto command = CredentialsCommand::create(arguments,
        { services.providers.all(), services.keychain, services.credentials, readSecretLine,
            writeToStandardOutput });
    if (!command)
        return refuse(command.error());
    QObject::connect(command->get(), &CredentialsCommand::finished, qApp,
        [](ExitCode code) { QCoreApplication::exit(ended(code)); });
    (*command)->start();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    keepStandardErrorForUs();
    // No window ever opens, whatever the desktop.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    ignoreBrokenPipes();
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"handlens-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(HANDLENS_VERSION));
    QTranslator ours;
    loadTranslations(ours, QLocale());
    QCoreApplication::installTranslator(&ours);
    QTranslator qts;
    if (loadQtTranslations(qts, QLocale()))
        QCoreApplication::installTranslator(&qts);

    const Result<CommandLine> wanted = parseCommandLine(QCoreApplication::arguments());
    if (!wanted)
        return refuse(wanted.error());
    if (const auto* text = std::get_if<ShowText>(&*wanted))
        return write(text->text.toUtf8());
    if (const auto* arguments = std::get_if<ProvidersArguments>(&*wanted))
        return listProviders(*arguments);
    if (const auto* arguments = std::get_if<CredentialsArguments>(&*wanted))
        return keepCredentials(*arguments);
    if (const auto* arguments = std::get_if<CompareArguments>(&*wanted))
        return run<CompareCommand>(*arguments);
    return run<RecognizeCommand>(std::get<RecognizeArguments>(*wanted));
}
