// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/windowactions.h"

#include "widgets/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Actions {
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

} // namespace

WindowActions::WindowActions(QWidget* owner)
    : m_owner(owner)
{
    makeFileActions();
    makeReadingActions();
    makePageActions();
    makeViewActions();
    makeTextActions();
    makeProgramActions();
    updateIcons();
}

void WindowActions::makeFileActions()
{
    open = make(
        u"open"_s, Actions::tr("&Open…"), { QKeySequence::Open }, Actions::tr("Open pictures or PDF files"));
    openFolder = make({}, Actions::tr("Open &Folder…"), { u"Ctrl+Shift+O"_s },
        Actions::tr("Open every picture in a folder"));
    openAddress = make({}, Actions::tr("Open &Web Address…"), { u"Ctrl+Shift+L"_s },
        Actions::tr("Fetch a picture from the web"));
    paste = make(u"paste"_s, Actions::tr("&Paste Picture"), { QKeySequence::Paste },
        Actions::tr("Bring in the picture or files on the clipboard"));
    save = make(u"export"_s, Actions::tr("&Export…"), { QKeySequence::Save, u"Ctrl+E"_s },
        Actions::tr("Save the text to a file"));
}

void WindowActions::makeReadingActions()
{
    readPage
        = make(u"read"_s, Actions::tr("&Recognise"), { u"F5"_s }, Actions::tr("Read the selected pages"));
    readAll = make(u"read-all"_s, Actions::tr("Recognise &All Pages"), { u"Shift+F5"_s },
        Actions::tr("Read every page that was not read yet; when all were, read all again"));
    stop = make(u"stop"_s, Actions::tr("&Stop"), { u"Ctrl+."_s }, Actions::tr("Stop reading and fetching"));
}

void WindowActions::makePageActions()
{
    rotateLeft = make(u"rotate-left"_s, Actions::tr("Rotate &Left"), { u"Ctrl+["_s }, {});
    rotateRight = make(u"rotate-right"_s, Actions::tr("Rotate &Right"), { u"Ctrl+]"_s }, {});
    removePages = make(u"remove"_s, Actions::tr("Re&move Page"), { u"Ctrl+Delete"_s },
        Actions::tr("Take the selected pages out; the files stay where they are"));
    nextPage = make({}, Actions::tr("&Next Page"), { u"PgDown"_s }, {});
    previousPage = make({}, Actions::tr("Pre&vious Page"), { u"PgUp"_s }, {});
}

void WindowActions::makeViewActions()
{
    zoomIn = make(u"zoom-in"_s, Actions::tr("Zoom &In"), { QKeySequence::ZoomIn, u"Ctrl+="_s }, {});
    zoomOut = make(u"zoom-out"_s, Actions::tr("Zoom &Out"), { QKeySequence::ZoomOut }, {});
    fitWidth = make(u"fit-width"_s, Actions::tr("Fit &Width"), { u"Ctrl+2"_s }, {});
    fitPage = make(u"fit-page"_s, Actions::tr("Fit &Page"), { u"Ctrl+0"_s }, {});
    actualSize = make(u"actual-size"_s, Actions::tr("&Actual Size"), { u"Ctrl+1"_s }, {});
    zoomToLine = make({}, Actions::tr("Zoom to &Line"), { u"Ctrl+G"_s },
        Actions::tr("Fill the view with the current line"));
    overlay = make({}, Actions::tr("Show O&verlay"), { u"F8"_s },
        Actions::tr("Show or hide outlines and heatmap (hold ` for the bare ink)"));
    heat = make(
        u"heatmap"_s, Actions::tr("&Heatmap"), {}, Actions::tr("Tint every character by its confidence"));
    outlines = make(
        u"boxes"_s, Actions::tr("Line O&utlines"), {}, Actions::tr("Outline every line that was read"));
    sideBySide = make(u"side-by-side"_s, Actions::tr("Side by &Side"), { u"F9"_s },
        Actions::tr("Show what each reader read beside the others"));
    for (QAction* each : { overlay, heat, outlines, sideBySide })
        each->setCheckable(true);
    overlay->setChecked(true);
}

void WindowActions::makeTextActions()
{
    copyPage = make(
        u"copy"_s, Actions::tr("Copy &Page"), { u"Ctrl+Alt+C"_s }, Actions::tr("Copy the text of this page"));
    copyAll = make(
        {}, Actions::tr("Copy &All Pages"), { u"Ctrl+Alt+A"_s }, Actions::tr("Copy the text of all pages"));
    find = make(u"find"_s, Actions::tr("&Find…"), { QKeySequence::Find }, Actions::tr("Find in the text"));
    replace
        = make({}, Actions::tr("R&eplace…"), { u"Ctrl+H"_s }, Actions::tr("Find and replace in the text"));
}

void WindowActions::makeProgramActions()
{
    accounts = make({}, Actions::tr("A&ccounts…"), { u"Ctrl+Shift+,"_s },
        Actions::tr("Keys, prices and limits of the cloud services"));
    preferences = make(u"settings"_s, Actions::tr("&Preferences…"), { u"Ctrl+,"_s }, {});
    keys = make(u"help"_s, Actions::tr("&Keys"), { QKeySequence::HelpContents },
        Actions::tr("All keys on one sheet"));
    about = make({}, Actions::tr("&About Handlens"), {}, {});
    quit = make({}, Actions::tr("&Quit"), { QKeySequence::Quit }, {});
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::updateIcons()
{
    for (const auto& [action, name] : std::as_const(m_icons))
        action->setIcon(themedIcon(name, m_owner->palette()));
}

QAction* WindowActions::make(
    const QString& icon, const QString& text, const QList<QKeySequence>& shortcuts, const QString& tip)
{
    auto* action = new QAction(text, m_owner);
    action->setShortcuts(shortcuts);
    const QString plain = QString(text).remove(u'&').remove(u'…');
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString what = tip.isEmpty() ? plain : tip;
    action->setToolTip(key.isEmpty() ? what : u"%1 (%2)"_s.arg(what, key));
    action->setStatusTip(tip);
    if (!icon.isEmpty())
        m_icons << std::pair { action, icon };
    m_owner->addAction(action);
    return action;
}

} // namespace handlens
