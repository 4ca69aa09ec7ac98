// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/readertabactions.h"

#include <QTabBar>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKeys = 9; // Alt+1 … Alt+9

} // namespace

ReaderTabActions::ReaderTabActions(const QTabBar& bar, QWidget& owner)
    : QObject(&owner)
    , m_bar(bar)
    , m_owner(owner)
{
    for (int tab = 0; tab <= mostKeys; ++tab) {
        QAction* action = make({}, u"Alt+%1"_s.arg(tab));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, tab] { emit tabWanted(tab); });
        m_tabs << action;
    }
    QAction* separator = make({}, {});
    separator->setSeparator(true);
    m_next = make(tr("&Next Reading"), u"F6"_s);
    m_previous = make(tr("&Previous Reading"), u"Shift+F6"_s);
    connect(m_next, &QAction::triggered, this, [this] { emit stepWanted(1); });
    connect(m_previous, &QAction::triggered, this, [this] { emit stepWanted(-1); });
    m_others << separator << m_next << m_previous;
    update();
}

QAction* ReaderTabActions::make(const QString& text, const QString& key)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(key));
    m_owner.addAction(action);
    return action;
}

void ReaderTabActions::addCompare()
{
    QAction* compare = make(tr("&Compare"), u"F4"_s);
    connect(compare, &QAction::triggered, this, &ReaderTabActions::compareWanted);
    m_others << compare;
}

QList<QAction*> ReaderTabActions::all() const
{
    return m_tabs.first(std::min<qsizetype>(m_bar.count(), m_tabs.size())) + m_others;
}

// The keys of readings that the page does not have stay taken, or the text would get them.
void ReaderTabActions::update()
{
    for (int tab = 0; tab <= mostKeys; ++tab) {
        QAction* action = m_tabs[tab];
        //: a key for a reader that has not read the page; %1 is a number
        action->setText(tab < m_bar.count() ? m_bar.tabText(tab) : tr("Reading %1").arg(tab));
        action->setChecked(tab == m_bar.currentIndex());
    }
    for (QAction* action : { m_next, m_previous })
        action->setEnabled(m_bar.count() > 1);
}

} // namespace handlens
