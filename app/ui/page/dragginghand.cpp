// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/dragginghand.h"

#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace handlens {

bool DraggingHand::press(const QMouseEvent& event, const QPointF& scroll)
{
    const Qt::MouseButton button = event.button();
    if (m_drag != Drag::None || (button != Qt::LeftButton && button != Qt::MiddleButton))
        return false;
    m_drag = button == Qt::MiddleButton || m_open ? Drag::Moving : Drag::Pressed;
    m_button = button;
    m_from = event.position();
    m_scroll = scroll;
    return true;
}

std::optional<QPointF> DraggingHand::move(const QMouseEvent& event)
{
    if (m_drag == Drag::None)
        return {};
    const QPointF moved = event.position() - m_from;
    if (m_drag == Drag::Pressed && moved.manhattanLength() < QApplication::startDragDistance())
        return {};
    m_drag = Drag::Moving;
    return m_scroll - moved;
}

bool DraggingHand::release(const QMouseEvent& event)
{
    if (m_drag == Drag::None || event.button() != m_button)
        return false;
    return std::exchange(m_drag, Drag::None) == Drag::Pressed;
}

std::optional<Qt::CursorShape> DraggingHand::cursor() const
{
    if (m_drag == Drag::Moving)
        return Qt::ClosedHandCursor;
    if (m_open)
        return Qt::OpenHandCursor;
    return {};
}

} // namespace handlens
