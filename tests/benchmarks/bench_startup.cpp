// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// From the start of the process to the first painted window: the whole program against a bare window with the
// same widgets and no logic. Each side is this program again, as a child that ends at its first paint.
#include "benchmark.h"

#include "providers/builtin.h"
#include "session/session.h"
#include "session/usageledger.h"
#include "settings/appearance.h"
#include "settings/settings.h"
#include "support/memorycredentialstore.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QScrollArea>
#include <QSlider>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

#include <cstdlib>

using namespace handlens;
using namespace Qt::StringLiterals;

namespace {

// Ends the process once the window was painted; what was measured is the parent's clock.
class EndAtFirstPaint final : public QObject
{
protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched->isWidgetType()) {
            watched->removeEventFilter(this);
            watched->event(event);
            std::_Exit(EXIT_SUCCESS);
        }
        return false;
    }
};

int showAndEnd(QWidget& window)
{
    EndAtFirstPaint end;
    window.installEventFilter(&end);
    window.show();
    return QApplication::exec();
}

int runOurs(QApplication& application)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Appearance appearance(application, settings);
    const BuiltinProviders providers;
    Session session({}, folder.filePath(u"recovery"_s));
    test::MemoryCredentialStore credentials;
    UsageLedger ledger(folder.filePath(u"usage"_s), settings);
    MainWindow window(
        { session, settings, providers.all(), credentials, ledger, {}, folder.filePath(u"recovery"_s), {} });
    return showAndEnd(window);
}

// As many of the same kinds of widgets as the program's window has, with icons and text, and nothing behind
// them.
int runBare()
{
    QMainWindow window;
    auto* bar = window.addToolBar(u"Tools"_s);
    const QStringList icons { u"open"_s, u"paste"_s, u"read"_s, u"stop"_s, u"zoom-out"_s, u"zoom-in"_s,
        u"fit-width"_s, u"fit-page"_s, u"actual-size"_s, u"rotate-left"_s, u"rotate-right"_s, u"heatmap"_s,
        u"boxes"_s, u"copy"_s, u"export"_s };
    for (const QString& icon : icons)
        bar->addAction(QIcon(u":/icons/light/%1.svg"_s.arg(icon)), icon);
    bar->addWidget(new QSlider(Qt::Horizontal));
    for (const char16_t* menu : { u"File", u"Edit", u"Page", u"View", u"Help" }) {
        QMenu* entries = window.menuBar()->addMenu(QString::fromUtf16(menu));
        for (const QString& icon : icons)
            entries->addAction(QIcon(u":/icons/light/%1.svg"_s.arg(icon)), icon);
    }
    auto* columns = new QSplitter;
    auto* middle = new QSplitter(Qt::Vertical);
    middle->addWidget(new QScrollArea);
    middle->addWidget(new QLabel(u"Line"_s));
    columns->addWidget(new QListView);
    columns->addWidget(middle);
    columns->addWidget(new QPlainTextEdit);
    window.setCentralWidget(columns);
    window.statusBar()->addWidget(new QLabel(u"Page 1 of 1"_s), 1);
    window.statusBar()->addPermanentWidget(new QProgressBar);
    window.resize(1280, 800);
    return showAndEnd(window);
}

double childTime(const QString& mode)
{
    return bench::milliseconds([&mode] {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), { mode });
        child.waitForFinished();
        if (child.exitCode() != 0)
            qFatal("the child failed");
    });
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1) {
        QApplication application(argc, argv);
        return application.arguments().at(1) == u"--ours" ? runOurs(application) : runBare();
    }
    QCoreApplication application(argc, argv);
    std::vector<double> ours;
    std::vector<double> bare;
    for (int round = 0; round < 21; ++round) {
        bare.push_back(childTime(u"--bare"_s));
        ours.push_back(childTime(u"--ours"_s));
    }
    bench::row("startup (process to painted)", bench::median(ours), bench::median(bare), 1.3, "ms");
}
