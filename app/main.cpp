// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The composition root of the desktop program: the only place that knows the providers and the window.
#include "providers/builtin.h"
#include "session/session.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

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

    const handlens::BuiltinProviders providers;
    handlens::GateLimits limits;
    limits.pdfDpi = settings.value(handlens::setting::pdfDpi);
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const QString recovery = data + u"/recovery"_s;
    handlens::Session session(limits, recovery);
    handlens::MainWindow window({ session, settings, providers.all(), limits, recovery,
        QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/thumbnails"_s });
    window.show();
    if (const QStringList files = arguments.positionalArguments(); !files.isEmpty())
        window.open(files, arguments.isSet(read));
    return QApplication::exec();
}
