// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/comparecontroller.h"

#include "compare/comparepanel.h"
#include "compare/comparisonsource.h"
#include "compare/differencecounter.h"
#include "compare/figureswindow.h"
#include "transcript/readertabs.h"
#include "widgets/messagebar.h"
#include "window/comparisonexporter.h"
#include "window/pagecontroller.h"
#include "window/readingimporter.h"
#include "window/startfrommenu.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

CompareController::CompareController(
    const WindowServices& services, const ReaderNames& names, const Window& window)
    : m_services(services)
    , m_names(names)
    , m_window(window)
    , m_importer(std::make_unique<ReadingImporter>(
          services.session, services.settings, window.messages, window.widget))
    , m_exporter(std::make_unique<ComparisonExporter>(services, names, window.widget))
    , m_panel(new ComparePanel(services.session, window.source, &window.widget))
    , m_counter(new DifferenceCounter(services.session, window.source, *m_panel, this))
    , m_startFrom(new StartFromMenu(services.session, names, window.messages, &window.widget))
{
    window.tabs.setComparePanel(m_panel);
    createActions();
    createHeatActions();
    connectParts();
    follow();
}

CompareController::~CompareController() = default;

QAction* CompareController::makeAction(const QString& text, const QString& key)
{
    auto* action = new QAction(text, &m_window.widget);
    if (!key.isEmpty())
        action->setShortcut(key);
    m_window.widget.addAction(action);
    return action;
}

void CompareController::createActions()
{
    m_import = makeAction(tr("&Import Readings…"), {});
    m_import->setStatusTip(tr("Bring in what other programs read: hOCR, ALTO and PAGE files"));
    m_showFigures = makeAction(tr("&Figures…"), u"Ctrl+Shift+I"_s);
    m_showFigures->setStatusTip(tr("How good each reader is, in numbers and charts"));
    m_export = makeAction(tr("&Export Comparison…"), u"Ctrl+Shift+E"_s);
    m_export->setStatusTip(tr("Save where the readers differ as a web page or a table"));
    // The walk works from the page view, too; the other keys belong to the table.
    m_window.widget.addActions({ m_panel->nextDifference(), m_panel->previousDifference() });
}

void CompareController::createHeatActions()
{
    m_heat = new QActionGroup(this);
    const QList<std::pair<HeatMode, QString>> modes {
        { HeatMode::ThisReader, tr("&This Reader's Confidence") },
        { HeatMode::WorstOfAll, tr("&Worst of All Readers") },
        { HeatMode::Disagreement, tr("&Disagreement of the Readers") },
    };
    const HeatMode chosen = heatModeOf(m_services.settings.value(setting::heatMode));
    for (const auto& [mode, text] : modes) {
        QAction* action = makeAction(text, {});
        action->setCheckable(true);
        action->setChecked(mode == chosen);
        m_heat->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            m_services.settings.setValue(setting::heatMode, heatModeKey(mode));
            m_window.pages.setHeatMode(mode);
        });
    }
    m_window.pages.setHeatMode(chosen);
}

void CompareController::connectParts()
{
    connect(
        &m_window.sideBySide, &QAction::toggled, this, [this](bool on) { m_window.pages.setSideBySide(on); });
    connect(m_import, &QAction::triggered, this, [this] { m_importer->choose(m_window.source.page()); });
    connect(m_showFigures, &QAction::triggered, this, &CompareController::showFigures);
    connect(m_export, &QAction::triggered, this, &CompareController::exportComparison);
    connect(&m_window.source, &ComparisonSource::changed, this, &CompareController::follow);
    connect(&m_window.pages, &PageController::pictureShown, this, &CompareController::givePicture);
    connect(m_panel, &ComparePanel::consensusWanted, m_startFrom, &StartFromMenu::startFromConsensus);
    connect(m_panel, &ComparePanel::nextPageWanted, this, &CompareController::walkToPage);
    connect(m_exporter.get(), &ComparisonExporter::done, this,
        [this](const QString& sentence) { m_window.messages.showMessage(MessageKind::Info, sentence); });
    connect(m_exporter.get(), &ComparisonExporter::failed, this,
        [this](const Error& error) { m_window.messages.showMessage(MessageKind::Error, error.message); });
}

// Another page, or other readings of it.
void CompareController::follow()
{
    const PageId id = m_window.source.page();
    const Page* page = m_services.session.document().page(id);
    const bool isRead = page && !page->recognitions.isEmpty();
    m_startFrom->setPage(id);
    m_startFrom->menuAction()->setEnabled(isRead);
    m_import->setEnabled(page);
    m_export->setEnabled(isRead);
    m_showFigures->setEnabled(!m_services.session.document().pages.isEmpty());
    m_window.sideBySide.setEnabled(m_window.pages.canCompare() || m_window.pages.isSideBySide());
    givePicture();
    giveReference();
}

void CompareController::givePicture()
{
    const PageId id = m_window.source.page();
    const Page* page = m_services.session.document().page(id);
    const QList<PageStep> steps = page ? page->steps : QList<PageStep>();
    m_panel->setPicture(m_window.pages.picture(), steps);
    if (m_figures)
        m_figures->setPicture(id, m_window.pages.picture(), steps);
}

void CompareController::setThreshold(double threshold)
{
    m_threshold = threshold;
    if (m_figures)
        m_figures->setThreshold(threshold);
}

void CompareController::showFigures()
{
    if (!m_figures) {
        m_figures = new FiguresWindow(
            m_services.session, m_window.source, m_names, m_services.settings, &m_window.widget);
        m_figures->setThreshold(m_threshold);
        connect(m_figures, &FiguresWindow::goToPlace, this, &CompareController::goToPlace);
        createUndoActions();
        givePicture();
    }
    m_figures->show();
    m_figures->raise();
    m_figures->activateWindow();
}

// The main window's own do not work while the figures have the keyboard.
void CompareController::createUndoActions()
{
    QUndoStack& stack = m_services.session.undoStack();
    QAction* undo = stack.createUndoAction(m_figures, tr("Undo"));
    undo->setShortcuts(QKeySequence::Undo);
    QAction* redo = stack.createRedoAction(m_figures, tr("Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    // What comes back is shown, wherever it is.
    for (QAction* action : { undo, redo })
        connect(action, &QAction::triggered, this,
            [this] { m_window.showPage(m_services.session.lastChanged()); });
    m_figures->addActions({ undo, redo });
}

void CompareController::giveReference()
{
    const Page* page = m_services.session.document().page(m_window.source.page());
    const std::optional<QString> text = page ? referenceText(*page) : std::nullopt;
    // A null text is no reference; an empty one is, also where reading it back made it null.
    m_panel->setReference(text && text->isNull() ? u""_s : text.value_or(QString()));
}

void CompareController::goToPlace(PageId id, const QString& reader, int line, int glyph)
{
    m_window.showPage(id);
    const Page* page = m_services.session.document().page(id);
    if (!page)
        return;
    const QList<const Recognition*> readings = m_names.inOrder(*page);
    const auto it = std::ranges::find(readings, reader, &Recognition::reader);
    if (it == readings.end())
        return;
    m_window.tabs.showTab(static_cast<int>(it - readings.begin()) + 1);
    m_window.tabs.goTo(line, glyph);
    m_window.widget.activateWindow();
    m_window.tabs.takeFocus();
}

void CompareController::walkToPage(int direction)
{
    const QList<Page>& pages = m_services.session.document().pages;
    const qsizetype here = m_services.session.document().indexOf(m_window.source.page());
    for (qsizetype i = here + direction; i >= 0 && i < pages.size(); i += direction) {
        if (!hasOpenDifferences(pages[i]))
            continue;
        m_window.showPage(pages[i].id);
        m_panel->enterPage(direction);
        return;
    }
    m_window.messages.showMessage(MessageKind::Info,
        direction > 0 ? tr("No differences to decide after this place.")
                      : tr("No differences to decide before this place."));
}

bool CompareController::hasOpenDifferences(const Page& page) const
{
    const QList<const Recognition*> readings = m_names.comparedInOrder(page);
    if (readings.size() < 2)
        return false;
    return m_panel->undecidedIn(PageComparison(page.transcript, readings)) > 0;
}

void CompareController::exportComparison()
{
    ComparisonExporter::References references;
    QList<PageId> pages;
    for (const Page& page : m_services.session.document().pages) {
        pages << page.id;
        if (const std::optional<QString> text = referenceText(page))
            references.insert(page.id, *text);
    }
    if (m_exporter->isRunning())
        m_window.messages.showMessage(
            MessageKind::Info, tr("A comparison is still being written. Wait until it is done."));
    else
        m_exporter->save(pages, references);
}

void CompareController::fill(QMenu& menu)
{
    menu.addAction(&m_window.sideBySide);
    QMenu* heat = menu.addMenu(tr("&Heatmap Shows"));
    heat->addActions(m_heat->actions());
    menu.addSeparator();
    menu.addActions(m_panel->compareActions());
    menu.addSeparator();
    menu.addMenu(m_startFrom);
    menu.addSeparator();
    menu.addActions({ m_import, m_export, m_showFigures });
}

} // namespace handlens
