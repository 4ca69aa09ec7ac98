// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The composition root of the desktop program: the only place that knows the providers and the window.
#include "credentials/keychainstore.h"
#include "net/networktransport.h"
#include "providers/builtin.h"
#include "recognition/exchangejob.h"
#include "session/savedaccounts.h"
#include "session/session.h"
#include "session/usageledger.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

/// What reading at services stands on, made once. Keys may come from the environment for this run.
struct Services {
    explicit Services(handlens::Settings& settings)
        : ledger(handlens::dataFolder() + u"/usage"_s, settings)
        , accounts(settings)
    {
    }

    handlens::NetworkTransport transport;
    handlens::UsageLedger ledger;
    handlens::KeptAnswers kept;
    handlens::CloudServices cloud { transport, ledger, kept };
    handlens::BuiltinProviders providers { cloud };
    handlens::SavedAccounts accounts;
    handlens::KeychainStore keychain { accounts };
    handlens::EnvironmentCredentials credentials { keychain, QProcessEnvironment::systemEnvironment(),
        [this] { return handlens::accountFields(providers.all()); } };
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"handlens"_s);
    QApplication::setApplicationDisplayName(u"Handlens"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(HANDLENS_VERSION));
    QApplication::setOrganizationName(u"handlens"_s);
    QApplication::setDesktopFileName(u"io.github.handlens.Handlens"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/handlens.svg"_s));

    handlens::Settings settings;
    const handlens::Appearance appearance(application, settings);

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads handwritten notes and shows how sure it is of every character."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption read(
        u"read"_s, QCoreApplication::translate("main", "Read the pages as soon as they are open."));
    arguments.addOption(read);
    arguments.addPositionalArgument(u"FILE"_s,
        QCoreApplication::translate("main", "Pictures, PDF files and folders to open."), u"[FILE…]"_s);
    arguments.process(application);

    Services services(settings);
    handlens::GateLimits limits;
    limits.pdfDpi = settings.value(handlens::setting::pdfDpi);
    const QString recovery = handlens::dataFolder() + u"/recovery"_s;
    handlens::Session session(limits, recovery, &services.credentials, &services.transport);
    handlens::MainWindow window({ session, settings, services.providers.all(), services.credentials,
        services.ledger, limits, recovery,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/thumbnails"_s });
    window.show();
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        window.open(files, arguments.isSet(read));
    return QApplication::exec();
}
