// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "compare/comparisonsource.h"
#include "compare/differencecounter.h"
#include "page/legend.h"
#include "page/linestrip.h"
#include "page/pageview.h"
#include "page/pageviews.h"
#include "page/thresholdslider.h"
#include "transcript/findbar.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "widgets/messagebar.h"
#include "window/aboutbox.h"
#include "window/comparecontroller.h"
#include "window/exporter.h"
#include "window/pagecontroller.h"
#include "window/pageopener.h"
#include "window/pagestrip.h"
#include "window/readersbar.h"
#include "window/readingcontroller.h"
#include "window/readingmenu.h"
#include "window/recoveryoffer.h"
#include "window/runningwork.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowServices& services)
    : m_services(services)
    , m_session(services.session)
    , m_settings(services.settings)
    , m_names(services.providers, &services.settings)
    , m_actions(this)
{
    setObjectName(u"MainWindow"_s);
    setAcceptDrops(true);
    createPanels();
    createColumns();
    createControllers();
    createToolBar();
    createMenus();
    createStatusBar();
    connectActions();
    connectViewActions();
    connectParts();
    connectSession();
    restoreLayout();
    updateActions();
    updateTitle();
    updateReaders();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    m_strip = new PageStrip(m_session, m_services.thumbnailFolder, this);
    m_views = new PageViews(this);
    m_view = &m_views->main();
    m_lineStrip = new LineStrip(this);
    m_readers = new ReadersBar(m_names, this);
    m_tabs = new ReaderTabs(m_session, m_names, this);
    m_legend = new Legend(this);
    m_messages = new MessageBar(this);
    m_notes = new MessageBar(this);
    m_recovery = new MessageBar(this);
    m_unsafe = new MessageBar(this);
}

void MainWindow::createColumns()
{
    const auto stack = [this](const QList<QWidget*>& parts) {
        auto* widget = new QWidget(this);
        auto* column = new QVBoxLayout(widget);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        for (QWidget* part : parts)
            column->addWidget(part, part == parts.first() ? 1 : 0);
        return widget;
    };
    m_middle = new QSplitter(Qt::Vertical, this);
    m_middle->addWidget(stack({ m_views, m_readers }));
    m_middle->addWidget(m_lineStrip);
    m_middle->setStretchFactor(0, 1);
    m_middle->setCollapsible(0, false);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_strip);
    m_columns->addWidget(m_middle);
    // The legend speaks of both panes and stands where it covers neither.
    m_columns->addWidget(stack({ m_tabs, m_legend }));
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setCollapsible(1, false);
    setCentralWidget(stack({ m_columns, m_messages, m_notes, m_recovery, m_unsafe }));
}

void MainWindow::createControllers()
{
    m_comparison = std::make_unique<ComparisonSource>(m_session, m_names);
    m_controller = std::make_unique<PageController>(m_session, m_services.limits, m_names, *m_comparison,
        PageController::Widgets { *m_views, *m_lineStrip, *m_tabs });
    m_compare = std::make_unique<CompareController>(m_services, m_names,
        CompareController::Window { *this, *m_comparison, *m_controller, *m_tabs, *m_messages,
            *m_actions.sideBySide, [this](PageId page) { goToPage(page); } });
    m_exporter = std::make_unique<Exporter>(m_session, m_settings, *this);
    m_opener = std::make_unique<PageOpener>(m_session, m_settings, *m_messages, *this);
    m_readingMenu = new ReadingMenu(m_settings, m_services.credentials, m_services.providers, this);
    m_consent = std::make_unique<SendConsent>(m_session, m_settings, m_services.ledger, *this);
    m_reading = std::make_unique<ReadingController>(
        m_session, *m_consent, *m_readingMenu, m_names, *m_messages, *m_notes);
    m_recoveryOffer = std::make_unique<RecoveryOffer>(m_session, m_services.recoveryFolder, *m_recovery);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions.open, [this] { m_opener->chooseFiles(); });
    on(m_actions.openFolder, [this] { m_opener->chooseFolder(); });
    on(m_actions.openAddress, [this] { m_opener->askForAddress(); });
    on(m_actions.paste, [this] { m_opener->paste(); });
    on(m_actions.readPage, [this] { m_reading->read(m_strip->selectedPages()); });
    on(m_actions.readAll, [this] { m_reading->readUnread(); });
    on(m_actions.copyPage, [this] { m_exporter->copyPages({ m_controller->page() }); });
    on(m_actions.copyAll, [this] { m_exporter->copyPages(allPages()); });
    on(m_actions.save, [this] { m_exporter->save(allPages()); });
    on(m_actions.find, [this] { openFindBar(false); });
    on(m_actions.replace, [this] { openFindBar(true); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.rotateLeft, [this] { rotate(-1); });
    on(m_actions.rotateRight, [this] { rotate(1); });
    on(m_actions.removePages, [this] { removeSelectedPages(); });
    on(m_actions.nextPage, [this] { goToPage(m_strip->neighbour(1)); });
    on(m_actions.previousPage, [this] { goToPage(m_strip->neighbour(-1)); });
    on(m_actions.accounts, [this] { showAccounts({}); });
    on(m_actions.preferences, [this] { showPreferences(); });
    on(m_actions.keys, [this] { showKeys(); });
    on(m_actions.about, [this] { showAbout(*this); });
}

void MainWindow::connectViewActions()
{
    connect(m_actions.zoomIn, &QAction::triggered, m_view, &PageView::zoomIn);
    connect(m_actions.zoomOut, &QAction::triggered, m_view, &PageView::zoomOut);
    connect(m_actions.fitWidth, &QAction::triggered, m_view, &PageView::fitWidth);
    connect(m_actions.fitPage, &QAction::triggered, m_view, &PageView::fitPage);
    connect(m_actions.actualSize, &QAction::triggered, m_view, &PageView::actualSize);
    connect(m_actions.zoomToLine, &QAction::triggered, m_view, &PageView::zoomToLine);
    connect(m_actions.overlay, &QAction::toggled, m_view, &PageView::setOverlayVisible);
    connect(m_actions.heat, &QAction::toggled, this, [this](bool on) {
        m_view->setHeatVisible(on);
        m_settings.setValue(setting::heatVisible, on);
    });
    connect(m_actions.outlines, &QAction::toggled, this, [this](bool on) {
        m_view->setOutlinesVisible(on);
        m_settings.setValue(setting::outlinesVisible, on);
    });
    connect(m_threshold, &ThresholdSlider::thresholdChanged, this, &MainWindow::setThreshold);
    connect(m_tabs, &ReaderTabs::textPointsChanged, this,
        [this](int points) { m_settings.setValue(setting::textPoints, points); });
}

void MainWindow::connectParts()
{
    const auto tryAgain = [this](PageId page) { m_reading->tryAgain(page); };
    const auto inform
        = [this](const QString& sentence) { m_messages->showMessage(MessageKind::Info, sentence); };
    connect(m_controller.get(), &PageController::heatChanged, this, &MainWindow::updateReaders);
    connect(&m_compare->counter(), &DifferenceCounter::countChanged, this, &MainWindow::updateDoubts);
    connect(m_view, &PageView::readAgainRequested, this, tryAgain);
    connect(m_view, &PageView::openRequested, m_opener.get(), &PageOpener::chooseFiles);
    connect(m_strip, &PageStrip::currentPageChanged, this, [this](PageId page) {
        m_controller->setPage(page);
        updateActions();
        updateTitle();
        updateDoubts();
        updateReaders();
    });
    connect(m_strip, &PageStrip::removeRequested, this, &MainWindow::removeSelectedPages);
    const TranscriptPanel& transcript = m_tabs->transcript();
    connect(&transcript.findBar(), &FindBar::pageWanted, this, &MainWindow::goToPage);
    connect(&transcript, &TranscriptPanel::readWanted, this, tryAgain);
    connect(&transcript.view(), &TranscriptView::nextPageWanted, this, &MainWindow::walkToPage);
    connect(m_tabs, &ReaderTabs::shownChanged, this, &MainWindow::updateReaders);
    connect(m_opener.get(), &PageOpener::readWanted, m_reading.get(), &ReadingController::readUnread);
    connect(m_opener.get(), &PageOpener::pageWanted, this, &MainWindow::goToPage);
    connect(m_reading.get(), &ReadingController::accountsWanted, this, &MainWindow::showAccounts);
    connect(m_readingMenu, &ReadingMenu::accountsWanted, this, &MainWindow::showAccounts);
    connect(m_readingMenu, &ReadingMenu::adviceWanted, this, inform);
    connect(m_exporter.get(), &Exporter::done, this, inform);
    connect(m_exporter.get(), &Exporter::failed, this,
        [this](const Error& error) { m_messages->showMessage(MessageKind::Error, error.message); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::pagesChanged, this, [this] {
        updateActions();
        updateTitle();
        updateDoubts();
    });
    connect(&m_session, &Session::pageChanged, this, [this](PageId page) {
        if (page != m_controller->page())
            return;
        updateActions();
        updateReaders();
    });
    connect(&m_session, &Session::transcriptChanged, this, [this] {
        updateDoubts();
        updateReaders();
    });
    connect(&m_session, &Session::journalFailed, this,
        [this](const Error& error) { m_unsafe->showMessage(MessageKind::Warning, error.message); });
    connect(&m_session, &Session::journalWorksAgain, m_unsafe, &MessageBar::dismiss);
}

void MainWindow::restoreLayout()
{
    resize(1280, 800);
    m_columns->setSizes({ 160, 680, 440 });
    m_middle->setSizes({ 620, 180 });
    restoreGeometry(m_settings.value(setting::windowGeometry));
    restoreState(m_settings.value(setting::windowState));
    m_columns->restoreState(m_settings.value(setting::windowSplitter));
    const bool heat = m_settings.value(setting::heatVisible);
    const bool outlines = m_settings.value(setting::outlinesVisible);
    m_actions.heat->setChecked(heat);
    m_actions.outlines->setChecked(outlines);
    m_view->setHeatVisible(heat);
    m_view->setOutlinesVisible(outlines);
    m_threshold->setThreshold(m_settings.value(setting::doubtThreshold));
    setThreshold(m_settings.value(setting::doubtThreshold));
    m_legend->setCollapsed(m_settings.value(setting::legendCollapsed));
    connect(m_legend, &Legend::collapsedChanged, this,
        [this](bool collapsed) { m_settings.setValue(setting::legendCollapsed, collapsed); });
    m_tabs->setTextPoints(m_settings.value(setting::textPoints));
}

void MainWindow::saveLayout()
{
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    m_settings.setValue(setting::windowState, saveState());
    m_settings.setValue(setting::windowSplitter, m_columns->saveState());
}

} // namespace handlens
