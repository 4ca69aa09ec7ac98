// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/mainwindow.h"

#include "page/legend.h"
#include "page/linestrip.h"
#include "page/pageview.h"
#include "page/thresholdslider.h"
#include "recognition/provider.h"
#include "session/lostsessionsearch.h"
#include "transcript/editactions.h"
#include "transcript/findbar.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "widgets/jobprogress.h"
#include "widgets/messagebar.h"
#include "window/exporter.h"
#include "window/pagecontroller.h"
#include "window/pagelistmodel.h"
#include "window/pagestrip.h"
#include "window/readingmenu.h"

#include <QLabel>
#include <QMenuBar>
#include <QSplitter>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const WindowServices& services)
    : m_services(services)
    , m_session(services.session)
    , m_settings(services.settings)
    , m_actions(this)
{
    setObjectName(u"MainWindow"_s);
    setAcceptDrops(true);
    createPanels();
    createToolBar();
    createMenus();
    createStatusBar();
    connectActions();
    connectViewActions();
    connectSession();
    restoreLayout();
    updateActions();
    updateTitle();
    updateLegend();
}

MainWindow::~MainWindow() = default;

void MainWindow::createPanels()
{
    m_strip = new PageStrip(m_session, m_services.thumbnailFolder, this);
    m_view = new PageView(this);
    m_lineStrip = new LineStrip(this);
    m_transcript = new TranscriptPanel(m_session, this);
    m_legend = new Legend(this);
    m_messages = new MessageBar(this);
    m_recovery = new MessageBar(this);

    m_middle = new QSplitter(Qt::Vertical, this);
    m_middle->addWidget(m_view);
    m_middle->addWidget(m_lineStrip);
    m_middle->setStretchFactor(0, 1);
    m_middle->setCollapsible(0, false);
    // The legend speaks of both panes and stands where it covers neither.
    auto* right = new QWidget(this);
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    rightLayout->addWidget(m_transcript, 1);
    rightLayout->addWidget(m_legend);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_strip);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(right);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 2);
    m_columns->setCollapsible(1, false);

    auto* central = new QWidget(this);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_messages);
    layout->addWidget(m_recovery);
    setCentralWidget(central);

    m_controller = std::make_unique<PageController>(
        m_session, m_services.limits, *m_view, *m_lineStrip, *m_transcript);
    m_exporter = std::make_unique<Exporter>(m_session, m_settings, *this);
    m_lostSessions = std::make_unique<LostSessionSearch>(m_services.recoveryFolder);
    m_readingMenu = new ReadingMenu(m_settings, m_services.providers, this);
}

void MainWindow::createToolBar()
{
    auto* bar = addToolBar(tr("Tools"));
    bar->setObjectName(u"toolBar"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({ m_actions.open, m_actions.paste });

    auto* recognise = new QToolButton(bar);
    recognise->setDefaultAction(m_actions.readPage);
    recognise->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    recognise->setPopupMode(QToolButton::MenuButtonPopup);
    auto* menu = new QMenu(recognise);
    menu->addActions({ m_actions.readPage, m_actions.readAll });
    menu->addSeparator();
    menu->addMenu(m_readingMenu);
    recognise->setMenu(menu);
    bar->addWidget(recognise);
    bar->addAction(m_actions.stop);
    bar->addSeparator();
    bar->addActions({ m_actions.zoomOut, m_actions.zoomIn, m_actions.fitWidth, m_actions.fitPage,
        m_actions.actualSize, m_actions.rotateLeft, m_actions.rotateRight });
    bar->addSeparator();
    bar->addActions({ m_actions.heat, m_actions.outlines });
    m_threshold = new ThresholdSlider(bar);
    bar->addWidget(m_threshold);
    auto* spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    bar->addAction(m_actions.copyPage);

    auto* save = new QToolButton(bar);
    save->setDefaultAction(m_actions.save);
    save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(save);
}

void MainWindow::createMenus()
{
    TranscriptView& text = m_transcript->view();
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_actions.open, m_actions.openFolder, m_actions.paste });
    file->addSeparator();
    file->addActions({ m_actions.save, m_actions.copyPage, m_actions.copyAll });
    file->addSeparator();
    file->addActions({ m_actions.preferences, m_actions.quit });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_session.undoStack().createUndoAction(this, tr("Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = m_session.undoStack().createRedoAction(this, tr("Redo"));
    redo->setShortcuts({ QKeySequence(u"Ctrl+Shift+Z"_s), QKeySequence(u"Ctrl+Y"_s) });
    // What comes back is shown, wherever it is.
    for (QAction* action : { undo, redo })
        connect(action, &QAction::triggered, this, [this] { goToPage(m_session.lastChanged()); });
    edit->addActions({ undo, redo });
    edit->addSeparator();
    edit->addActions({ m_actions.find, m_actions.replace });
    edit->addSeparator();
    edit->addActions(text.editActions());
    // The walk works from the page view and the strip, too; the other keys belong to the text.
    addActions({ text.actionsOfLines().nextDoubt(), text.actionsOfLines().previousDoubt() });

    QMenu* page = menuBar()->addMenu(tr("&Page"));
    page->addActions({ m_actions.readPage, m_actions.readAll, m_actions.stop });
    page->addMenu(m_readingMenu);
    page->addSeparator();
    page->addActions({ m_actions.rotateLeft, m_actions.rotateRight, m_actions.removePages });
    page->addSeparator();
    page->addActions({ m_actions.previousPage, m_actions.nextPage });
    m_strip->addActions(
        { m_actions.readPage, m_actions.rotateLeft, m_actions.rotateRight, m_actions.removePages });

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_actions.zoomIn, m_actions.zoomOut, m_actions.fitWidth, m_actions.fitPage,
        m_actions.actualSize, m_actions.zoomToLine });
    view->addSeparator();
    view->addActions({ m_actions.overlay, m_actions.heat, m_actions.outlines });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ m_actions.keys, m_actions.about });
}

void MainWindow::createStatusBar()
{
    m_position = new QLabel(this);
    m_position->setTextFormat(Qt::PlainText);
    m_progress = new JobProgress(this);
    statusBar()->addWidget(m_position, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(6, 0, 6, 0);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto&& act) { connect(action, &QAction::triggered, this, act); };
    on(m_actions.open, [this] { chooseFiles(); });
    on(m_actions.openFolder, [this] { chooseFolder(); });
    on(m_actions.paste, [this] { paste(); });
    on(m_actions.readPage, [this] { read(m_strip->selectedPages()); });
    on(m_actions.readAll, [this] { read(pagesToRead()); });
    on(m_actions.stop, [this] { m_session.stopReading(); });
    on(m_actions.copyPage, [this] { m_exporter->copyPages({ m_controller->page() }); });
    on(m_actions.copyAll, [this] { m_exporter->copyPages(allPages()); });
    on(m_actions.save, [this] { m_exporter->save(allPages()); });
    on(m_actions.find, [this] { m_transcript->findBar().open(false); });
    on(m_actions.replace, [this] { m_transcript->findBar().open(true); });
    on(m_actions.quit, [this] { close(); });
    on(m_actions.rotateLeft, [this] { rotate(-1); });
    on(m_actions.rotateRight, [this] { rotate(1); });
    on(m_actions.removePages, [this] { removeSelectedPages(); });
    on(m_actions.nextPage, [this] { goToPage(m_strip->neighbour(1)); });
    on(m_actions.previousPage, [this] { goToPage(m_strip->neighbour(-1)); });
    on(m_actions.preferences, [this] { showPreferences(); });
    on(m_actions.keys, [this] { showKeys(); });
    on(m_actions.about, [this] { showAbout(); });
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
    connect(m_view, &PageView::readAgainRequested, this, [this](PageId page) { read({ page }); });
    connect(m_view, &PageView::openRequested, this, &MainWindow::chooseFiles);
    connect(m_strip, &PageStrip::currentPageChanged, this, [this](PageId page) {
        m_controller->setPage(page);
        updateActions();
        updateTitle();
        updateDoubts();
        updateLegend();
    });
    connect(m_strip, &PageStrip::removeRequested, this, &MainWindow::removeSelectedPages);
    connect(&m_transcript->findBar(), &FindBar::pageWanted, this, &MainWindow::goToPage);
    connect(m_transcript, &TranscriptPanel::readWanted, this, [this](PageId page) { read({ page }); });
    connect(&m_transcript->view(), &TranscriptView::nextPageWanted, this, &MainWindow::walkToPage);
    connect(&m_transcript->view(), &TranscriptView::textPointsChanged, this,
        [this](int points) { m_settings.setValue(setting::textPoints, points); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::pagesChanged, this, [this] {
        updateActions();
        updateTitle();
        updateDoubts();
    });
    connect(&m_session, &Session::pageChanged, this, [this](PageId page) {
        if (page == m_controller->page())
            updateActions();
    });
    connect(&m_session, &Session::transcriptChanged, this, [this] {
        updateDoubts();
        updateLegend();
    });
    connect(m_lostSessions.get(), &LostSessionSearch::found, this, &MainWindow::offerRecovery);
    connect(&m_session, &Session::intakeFinished, this, &MainWindow::showIntake);
    connect(&m_session, &Session::journalFailed, this,
        [this](const Error& error) { m_messages->showMessage(MessageKind::Warning, error.message); });
    connect(&m_session.queue(), &RecognitionQueue::progressed, this, &MainWindow::updateProgress);
    connect(&m_session.queue(), &RecognitionQueue::idle, this, &MainWindow::showBatchEnd);
    connect(m_progress, &JobProgress::stopRequested, m_actions.stop, &QAction::trigger);
    connect(m_exporter.get(), &Exporter::done, this,
        [this](const QString& sentence) { m_messages->showMessage(MessageKind::Info, sentence); });
    connect(m_exporter.get(), &Exporter::failed, this,
        [this](const Error& error) { m_messages->showMessage(MessageKind::Error, error.message); });
    connect(m_readingMenu, &ReadingMenu::adviceWanted, this,
        [this](const QString& sentence) { m_messages->showMessage(MessageKind::Info, sentence); });
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
    m_transcript->view().setTextPoints(m_settings.value(setting::textPoints));
}

void MainWindow::saveLayout()
{
    m_settings.setValue(setting::windowGeometry, saveGeometry());
    m_settings.setValue(setting::windowState, saveState());
    m_settings.setValue(setting::windowSplitter, m_columns->saveState());
}

} // namespace handlens
