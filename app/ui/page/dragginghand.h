// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>

#include <optional>

class QMouseEvent;

namespace handlens {

/// The hand that drags a picture. The middle button takes hold of it at once, and so does the left one while
/// the hand is open; else a press is a click until it has gone so far that it is none.
class DraggingHand final
{
public:
    /// A button goes down where the picture is scrolled to `scroll`; false: the hand does nothing with it.
    [[nodiscard]] bool press(const QMouseEvent& event, const QPointF& scroll);
    /// Where the picture is to be scrolled to; nothing: it stays.
    [[nodiscard]] std::optional<QPointF> move(const QMouseEvent& event);
    /// A button goes up; whether that was a click.
    [[nodiscard]] bool release(const QMouseEvent& event);
    /// Opens the hand, as Space does while it is held.
    void setOpen(bool open) { m_open = open; }
    /// What the pointer looks like; nothing: as everywhere.
    [[nodiscard]] std::optional<Qt::CursorShape> cursor() const;

private:
    enum class Drag { None, Pressed, Moving };

    Drag m_drag = Drag::None;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_from; ///< where the button went down
    QPointF m_scroll; ///< where the picture was then
    bool m_open = false;
};

} // namespace handlens
