// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QList>

class QWidget;

namespace handlens {

/// The window's actions, made once: text, icon, shortcut and status tip. Owned by the widget they are made
/// for.
struct WindowActions {
    explicit WindowActions(QWidget* owner);

    QAction* open;
    QAction* openFolder;
    QAction* openAddress;
    QAction* paste;
    QAction* readPage;
    QAction* readAll;
    QAction* stop;
    QAction* copyPage;
    QAction* copyAll;
    QAction* save;
    QAction* quit;
    QAction* find;
    QAction* replace;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fitWidth;
    QAction* fitPage;
    QAction* actualSize;
    QAction* zoomToLine;
    QAction* rotateLeft;
    QAction* rotateRight;
    QAction* removePages;
    QAction* nextPage;
    QAction* previousPage;
    QAction* overlay;
    QAction* heat;
    QAction* outlines;
    QAction* sideBySide;
    QAction* accounts;
    QAction* preferences;
    QAction* keys;
    QAction* about;

    /// Draws the icons anew for the owner's palette.
    void updateIcons();

private:
    void makeFileActions();
    void makeReadingActions();
    void makePageActions();
    void makeViewActions();
    void makeTextActions();
    void makeProgramActions();
    QAction* make(
        const QString& icon, const QString& text, const QList<QKeySequence>& shortcuts, const QString& tip);

    QWidget* m_owner;
    QList<std::pair<QAction*, QString>> m_icons;
};

} // namespace handlens
