// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/compareactions.h"

#include "compare/differencereview.h"

#include <QMenu>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostReaders = 9; // that have a digit

} // namespace

CompareActions::CompareActions(DifferenceReview& review, QObject* parent)
    : QObject(parent)
    , m_review(review)
{
    m_next = add(tr("&Next Difference"), Qt::Key_F7, [this] { step(1); });
    m_previous = add(tr("&Previous Difference"), Qt::SHIFT | Qt::Key_F7, [this] { step(-1); });
    m_keep = add(tr("&Keep the Transcript's and Go On"), Qt::Key_Return, [this] { m_review.keep(); });
    m_takeBack = add(tr("Take the Last Decision &Back"), Qt::Key_Backspace, [this] { m_review.takeBack(); });
    for (QAction*& separator : m_separators) { // a menu shows each action once
        separator = new QAction(this);
        separator->setSeparator(true);
    }
    addReaders();
    update();
}

template <typename Slot> QAction* CompareActions::add(const QString& text, const QKeySequence& key, Slot slot)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void CompareActions::addReaders()
{
    for (int side = 1; side <= mostReaders; ++side) {
        const auto taking
            = [this, side](TakenPart part) { return [this, side, part] { m_review.take(side, part); }; };
        const QString digit = QString::number(side);
        m_take << add({}, QKeySequence(digit), taking(TakenPart::Difference));
        m_takeLine << add({}, QKeySequence(u"Shift+"_s + digit), taking(TakenPart::Line));
        m_takePage << add({}, QKeySequence(u"Ctrl+Shift+"_s + digit), taking(TakenPart::Page));
    }
}

void CompareActions::step(int direction)
{
    if (m_active)
        m_review.step(direction);
    else
        emit tableWanted();
}

void CompareActions::setActive(bool active)
{
    m_active = active;
    update();
}

int CompareActions::readers() const
{
    const auto sides = static_cast<int>(m_review.model().page().names.size());
    return std::clamp(sides - 1, 0, mostReaders);
}

QList<QAction*> CompareActions::all() const
{
    const int there = readers();
    QList<QAction*> actions { m_next, m_previous, m_keep, m_takeBack };
    const std::array groups { &m_take, &m_takeLine, &m_takePage };
    for (size_t i = 0; i < groups.size(); ++i)
        actions << m_separators[i] << groups[i]->first(there);
    return actions;
}

QList<QAction*> CompareActions::withKeys() const
{
    return QList<QAction*> { m_next, m_previous, m_keep, m_takeBack } + m_take + m_takeLine + m_takePage;
}

void CompareActions::popUp(QWidget& owner, const QPoint& place) const
{
    auto* menu = new QMenu(&owner);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(all());
    menu->popup(place);
}

void CompareActions::update()
{
    const int there = readers();
    for (int i = 0; i < mostReaders; ++i) {
        QString name = i < there ? m_review.model().page().shortNames[i + 1] : QString();
        name.replace(u'&', u"&&"_s);
        m_take[i]->setText(tr("Take Reading of %1").arg(name));
        m_takeLine[i]->setText(tr("Take Line of %1").arg(name));
        m_takePage[i]->setText(tr("Take Page of %1").arg(name));
        for (QAction* action : { m_take[i], m_takeLine[i], m_takePage[i] })
            action->setEnabled(m_active && i < there);
    }
    for (QAction* action : { m_next, m_previous })
        action->setEnabled(!m_active || there > 0);
    m_keep->setEnabled(m_active && there > 0);
    m_takeBack->setEnabled(m_active && m_review.canTakeBack());
}

} // namespace handlens
