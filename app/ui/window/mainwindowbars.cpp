// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// The window's toolbar, menus and status bar; how it is put together stands in mainwindow.cpp.
#include "window/mainwindow.h"

#include "page/thresholdslider.h"
#include "transcript/editactions.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"
#include "window/comparecontroller.h"
#include "window/pagestrip.h"
#include "window/readingmenu.h"
#include "window/runningwork.h"

#include <QLabel>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace handlens {

using namespace Qt::StringLiterals;

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
    bar->addActions({ m_actions.heat, m_actions.outlines, m_actions.sideBySide });
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
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({ m_actions.open, m_actions.openFolder, m_actions.openAddress, m_actions.paste });
    file->addSeparator();
    file->addActions({ m_actions.save, m_actions.copyPage, m_actions.copyAll });
    file->addSeparator();
    file->addActions({ m_actions.accounts, m_actions.preferences, m_actions.quit });
    createEditMenu();

    QMenu* page = menuBar()->addMenu(tr("&Page"));
    page->addActions({ m_actions.readPage, m_actions.readAll, m_actions.stop });
    page->addMenu(m_readingMenu);
    page->addSeparator();
    page->addActions({ m_actions.rotateLeft, m_actions.rotateRight, m_actions.removePages });
    page->addSeparator();
    page->addActions({ m_actions.previousPage, m_actions.nextPage });
    m_strip->addActions(
        { m_actions.readPage, m_actions.rotateLeft, m_actions.rotateRight, m_actions.removePages });

    m_compare->fill(*menuBar()->addMenu(tr("&Compare")));

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({ m_actions.zoomIn, m_actions.zoomOut, m_actions.fitWidth, m_actions.fitPage,
        m_actions.actualSize, m_actions.zoomToLine });
    view->addSeparator();
    view->addActions({ m_actions.overlay, m_actions.heat, m_actions.outlines });
    view->addSeparator();
    createShowMenu(*view->addMenu(tr("&Show")));

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ m_actions.keys, m_actions.about });
}

// Offers what the page in view has. A hidden action would lose its key, so the menu is made anew.
void MainWindow::createShowMenu(QMenu& show)
{
    const auto fill = [this, &show] {
        show.clear();
        show.addActions(m_tabs->showActions());
    };
    fill();
    connect(&show, &QMenu::aboutToShow, this, fill);
}

void MainWindow::createEditMenu()
{
    const TranscriptView& text = m_tabs->transcript().view();
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
}

void MainWindow::createStatusBar()
{
    m_position = new QLabel(this);
    m_position->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_position, 1);
    m_running = std::make_unique<RunningWork>(m_session, *statusBar(), *m_actions.stop);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(6, 0, 6, 0);
}

} // namespace handlens
