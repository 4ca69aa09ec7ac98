// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

namespace handlens {

class TranscriptView;

/// What can be done in the transcript, as actions for menus and toolbars. Their shortcuts work in the view,
/// and in every widget they are added to.
class EditActions final : public QObject
{
    Q_OBJECT
public:
    explicit EditActions(TranscriptView& view);

    [[nodiscard]] QAction* nextDoubt() const { return m_nextDoubt; }
    [[nodiscard]] QAction* previousDoubt() const { return m_previousDoubt; }
    /// Its key, Enter, is taken by the view itself; the shortcut is for the menu to show.
    [[nodiscard]] QAction* keep() const { return m_keep; }
    [[nodiscard]] QAction* alternatives() const { return m_alternatives; }
    [[nodiscard]] QAction* confirmLine() const { return m_confirmLine; }
    [[nodiscard]] QAction* split() const { return m_split; }
    [[nodiscard]] QAction* mergeWithNext() const { return m_mergeWithNext; }
    [[nodiscard]] QAction* mergeWithPrevious() const { return m_mergeWithPrevious; }
    [[nodiscard]] QAction* moveUp() const { return m_moveUp; }
    [[nodiscard]] QAction* moveDown() const { return m_moveDown; }
    [[nodiscard]] QAction* insertBelow() const { return m_insertBelow; }
    [[nodiscard]] QAction* removeLines() const { return m_removeLines; }
    [[nodiscard]] QAction* copyLines() const { return m_copyLines; }

    /// All of them, in the order of a menu, separators between the groups.
    [[nodiscard]] QList<QAction*> all() const { return m_all; }
    /// Enables what can be done at the caret.
    void update();

private:
    template <typename Slot> QAction* add(const QString& text, const QKeySequence& key, Slot slot);
    void addSeparator();
    void addDoubtActions();
    void addLineActions();

    TranscriptView& m_view;
    QList<QAction*> m_all;
    QAction* m_nextDoubt = nullptr;
    QAction* m_previousDoubt = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_alternatives = nullptr;
    QAction* m_confirmLine = nullptr;
    QAction* m_split = nullptr;
    QAction* m_mergeWithNext = nullptr;
    QAction* m_mergeWithPrevious = nullptr;
    QAction* m_moveUp = nullptr;
    QAction* m_moveDown = nullptr;
    QAction* m_insertBelow = nullptr;
    QAction* m_removeLines = nullptr;
    QAction* m_copyLines = nullptr;
};

} // namespace handlens
