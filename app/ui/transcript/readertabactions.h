// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

class QTabBar;
class QWidget;

namespace handlens {

/// Shows the tabs of ReaderTabs by key: Alt+0, Alt+1 … Alt+9, F6, Shift+F6, F4.
class ReaderTabActions final : public QObject
{
    Q_OBJECT
public:
    /// Named and ticked after the tabs of `bar`; `owner` takes the keys.
    ReaderTabActions(const QTabBar& bar, QWidget& owner);

    /// For a menu, as of now. The keys of tabs that are not there do nothing.
    [[nodiscard]] QList<QAction*> all() const;
    /// The last tab compares the others.
    void addCompare();
    /// The tabs changed, or another one is in view.
    void update();

signals:
    void tabWanted(int tab);
    void stepWanted(int direction);
    void compareWanted();

private:
    [[nodiscard]] int texts() const;
    QAction* make(const QString& text, const QString& key);

    const QTabBar& m_bar;
    QWidget& m_owner;
    QList<QAction*> m_tabs; ///< by tab, the transcript's first
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_compare = nullptr;
    QList<QAction*> m_others; ///< in the order of a menu
};

} // namespace handlens
