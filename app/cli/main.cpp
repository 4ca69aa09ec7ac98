// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT

#include "base/translations.h"
#include "cli/console.h"
#include "cli/providerscommand.h"
#include "cli/recognizecommand.h"
#include "providers/builtin.h"

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

int listProviders(const ProvidersArguments& arguments)
{
    const BuiltinProviders providers;
    if (arguments.json)
        return write(QJsonDocument(providersJson(providers.all())).toJson());
    return write(providersText(providers.all()).toUtf8());
}

int recognize(const RecognizeArguments& arguments)
{
    const BuiltinProviders providers;
    const auto command = RecognizeCommand::create(arguments, providers.all());
    if (!command)
        return refuse(command.error());
    QObject::connect(command->get(), &RecognizeCommand::finished, qApp,
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
    QTranslator translator;
    loadTranslations(translator, QLocale());
    QCoreApplication::installTranslator(&translator);

    const Result<CommandLine> wanted = parseCommandLine(QCoreApplication::arguments());
    if (!wanted)
        return refuse(wanted.error());
    if (const auto* text = std::get_if<ShowText>(&*wanted))
        return write(text->text.toUtf8());
    if (const auto* arguments = std::get_if<ProvidersArguments>(&*wanted))
        return listProviders(*arguments);
    return recognize(std::get<RecognizeArguments>(*wanted));
}
