// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/editactions.h"

#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

namespace handlens {

EditActions::EditActions(TranscriptView& view)
    : QObject(&view)
    , m_view(view)
{
    addDoubtActions();
    addSeparator();
    addLineActions();
    view.addActions(m_all);
}

template <typename Slot> QAction* EditActions::add(const QString& text, const QKeySequence& key, Slot slot)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, &m_view, slot);
    m_all << action;
    return action;
}

void EditActions::addSeparator()
{
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_all << separator;
}

void EditActions::addDoubtActions()
{
    m_nextDoubt = add(tr("&Next Doubt"), Qt::Key_F3, &TranscriptView::goToNextDoubt);
    m_previousDoubt = add(tr("&Previous Doubt"), Qt::SHIFT | Qt::Key_F3, &TranscriptView::goToPreviousDoubt);
    m_keep = add(tr("&Keep and Go On"), Qt::Key_Return, &TranscriptView::keepAndGoOn);
    m_alternatives = add(tr("&Other Readings…"), Qt::ALT | Qt::Key_Down, &TranscriptView::offerAlternatives);
    m_confirmLine
        = add(tr("&Confirm Line"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &TranscriptView::confirmLine);
}

void EditActions::addLineActions()
{
    const auto move = [this](int rows) { return [this, rows] { m_view.moveLine(rows); }; };
    m_split = add(tr("&Split Line"), Qt::CTRL | Qt::Key_D, &TranscriptView::splitLine);
    m_mergeWithNext = add(tr("&Merge with Next Line"), Qt::CTRL | Qt::Key_M, &TranscriptView::mergeWithNext);
    m_mergeWithPrevious = add(tr("Merge with Pre&vious Line"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        &TranscriptView::mergeWithPrevious);
    m_moveUp = add(tr("Move Line &Up"), Qt::CTRL | Qt::SHIFT | Qt::Key_Up, move(-1));
    m_moveDown = add(tr("Move Line &Down"), Qt::CTRL | Qt::SHIFT | Qt::Key_Down, move(1));
    m_insertBelow = add(tr("&Insert Line Below"), {}, &TranscriptView::insertLineBelow);
    m_removeLines
        = add(tr("De&lete Line"), Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace, &TranscriptView::removeLines);
    addSeparator();
    m_copyLines = add(tr("Cop&y Line"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &TranscriptView::copyLines);
}

void EditActions::update()
{
    const int row = m_view.currentRow();
    const int last = m_view.model().rowCount() - 1;
    const bool doubts = m_view.model().doubtCount() > 0;
    m_nextDoubt->setEnabled(m_view.page().value != 0);
    m_previousDoubt->setEnabled(m_view.page().value != 0);
    m_keep->setEnabled(doubts);
    for (QAction* action : { m_alternatives, m_confirmLine, m_split, m_removeLines, m_copyLines })
        action->setEnabled(row >= 0);
    m_mergeWithNext->setEnabled(row >= 0 && row < last);
    m_mergeWithPrevious->setEnabled(row > 0);
    m_moveUp->setEnabled(row > 0);
    m_moveDown->setEnabled(row >= 0 && row < last);
    m_insertBelow->setEnabled(m_view.page().value != 0);
}

} // namespace handlens
