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
    m_compare = make(tr("&Compare"), u"F4"_s);
    m_compare->setCheckable(true);
    connect(m_compare, &QAction::triggered, this, &ReaderTabActions::compareWanted);
}

// Where there is one to compare with the transcript, the last tab is no text.
int ReaderTabActions::texts() const
{
    return m_compare && m_bar.count() > 1 ? m_bar.count() - 1 : m_bar.count();
}

QList<QAction*> ReaderTabActions::all() const
{
    QList<QAction*> there = m_tabs.first(std::min<qsizetype>(texts(), m_tabs.size())) + m_others;
    if (texts() < m_bar.count())
        there << m_compare;
    return there;
}

// The keys of readings that the page does not have stay taken, or the text would get them.
void ReaderTabActions::update()
{
    for (int tab = 0; tab <= mostKeys; ++tab) {
        QAction* action = m_tabs[tab];
        //: a key for a reader that has not read the page; %1 is a number
        action->setText(tab < texts() ? m_bar.tabText(tab) : tr("Reading %1").arg(tab));
        action->setChecked(tab < texts() && tab == m_bar.currentIndex());
    }
    for (QAction* action : { m_next, m_previous })
        action->setEnabled(texts() > 1);
    if (m_compare)
        m_compare->setChecked(m_bar.currentIndex() >= texts());
}

} // namespace handlens
