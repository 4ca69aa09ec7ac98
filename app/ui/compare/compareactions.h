// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QObject>

#include <array>

namespace handlens {

class DifferenceReview;

/// What can be done in the difference table, as actions for menus. Their shortcuts work in every widget they
/// are added to; single keys of the table itself are taken there first.
class CompareActions final : public QObject
{
    Q_OBJECT
public:
    explicit CompareActions(DifferenceReview& review, QObject* parent = nullptr);

    [[nodiscard]] QAction* next() const { return m_next; }
    [[nodiscard]] QAction* previous() const { return m_previous; }
    /// All that can be done with the readers there are, in the order of a menu, separators between the
    /// groups.
    [[nodiscard]] QList<QAction*> all() const;
    /// All of them, for a widget to take their keys.
    [[nodiscard]] QList<QAction*> withKeys() const;
    /// Offers all() of them at `place` of the screen.
    void popUp(QWidget& owner, const QPoint& place) const;
    /// Names the readers, and enables what can be done.
    void update();
    /// Whether the table can be seen; nothing is decided that nobody sees.
    void setActive(bool active);

signals:
    /// The person asks for a difference while the table cannot be seen.
    void tableWanted();

private:
    template <typename Slot> QAction* add(const QString& text, const QKeySequence& key, Slot slot);
    void addReaders();
    void step(int direction);
    [[nodiscard]] int readers() const;

    DifferenceReview& m_review;
    bool m_active = false;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_keep = nullptr;
    QAction* m_takeBack = nullptr;
    std::array<QAction*, 3> m_separators {}; ///< before each group of the readers'
    QList<QAction*> m_take; ///< by reader
    QList<QAction*> m_takeLine;
    QList<QAction*> m_takePage;
};

} // namespace handlens
