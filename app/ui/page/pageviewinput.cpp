// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
// What the person does in a page view; what it shows stands in pageview.cpp.
#include "page/pageview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace handlens {

namespace {

constexpr double zoomStep = 1.25;
constexpr double notchesToDouble = 4; // of the wheel

bool isTouchpad(const QWheelEvent& event)
{
    // Pixel deltas tell nothing: under X11 a mouse wheel has them too.
    return event.phase() != Qt::NoScrollPhase
        || event.pointingDevice()->type() == QInputDevice::DeviceType::TouchPad;
}

QPointF wheelPixels(const QWheelEvent& event)
{
    if (!event.pixelDelta().isNull())
        return event.pixelDelta();
    return QPointF(event.angleDelta()) / 120.0 * QApplication::wheelScrollLines() * 20;
}

} // namespace

void PageView::zoomIn()
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    m_camera.zoomTo(m_camera.zoom() * zoomStep, middle);
    cameraMoved();
}

void PageView::zoomOut()
{
    const QPointF middle = QRectF(viewport()->rect()).center();
    m_camera.zoomTo(m_camera.zoom() / zoomStep, middle);
    cameraMoved();
}

void PageView::actualSize()
{
    m_camera.zoomTo(1, QRectF(viewport()->rect()).center());
    cameraMoved();
}

void PageView::fitWidth()
{
    m_camera.fit(FitMode::Width);
    cameraMoved();
}

void PageView::fitPage()
{
    m_camera.fit(FitMode::Page);
    cameraMoved();
}

void PageView::zoomToLine()
{
    if (const OverlayLine* const line = layer().line(m_style.current.line)) {
        m_camera.zoomToArea(line->bounds);
        cameraMoved();
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_camera.pageSize().isEmpty())
        return;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier)
        || (!isTouchpad(*event) && event->modifiers() == Qt::NoModifier && event->angleDelta().x() == 0);
    if (zooms) {
        const double factor = std::exp2(event->angleDelta().y() / 120.0 / notchesToDouble);
        const QPointF at = event->position();
        m_camera.zoomTo(m_camera.zoom() * factor, at);
    } else {
        QPointF by = wheelPixels(*event);
        if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
            by = by.transposed();
        m_camera.scrollTo(m_camera.scroll() - by);
    }
    cameraMoved();
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (m_drag != Drag::None || (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)) {
        event->ignore();
        return;
    }
    m_drag = event->button() == Qt::MiddleButton || m_space ? Drag::Moving : Drag::Pressed;
    m_dragButton = event->button();
    m_dragFrom = event->position();
    m_dragScroll = m_camera.scroll();
    updateCursor();
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None)
        return;
    const QPointF moved = event->position() - m_dragFrom;
    if (m_drag == Drag::Pressed && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_drag = Drag::Moving;
    m_camera.scrollTo(m_dragScroll - moved);
    cameraMoved();
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None || event->button() != m_dragButton)
        return;
    const bool clicked = m_drag == Drag::Pressed;
    m_drag = Drag::None;
    updateCursor();
    if (clicked)
        activateAt(event->position());
}

void PageView::activateAt(const QPointF& point)
{
    const OverlayHit hit = layer().at(m_camera.pageAt(point));
    if (hit.glyph >= 0)
        emit glyphActivated(hit.line, hit.glyph);
    else if (hit.line >= 0)
        emit lineActivated(hit.line);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    event->setAccepted(plain);
    if (!plain)
        return;
    if (event->key() == Qt::Key_QuoteLeft) {
        setBare(true);
    } else if (event->key() == Qt::Key_Space) {
        m_space = true;
        updateCursor();
    } else if (!zoomByKey(*event) && !moveByKey(event->key())) {
        event->ignore(); // pages, doubts and readings are turned by the window
    }
}

void PageView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_QuoteLeft) {
        setBare(false);
    } else if (event->key() == Qt::Key_Space) {
        m_space = false;
        updateCursor();
    } else {
        QAbstractScrollArea::keyReleaseEvent(event);
    }
}

// A key released in another window is never heard of here.
void PageView::focusOutEvent(QFocusEvent* event)
{
    setBare(false);
    m_space = false;
    updateCursor();
    QAbstractScrollArea::focusOutEvent(event);
}

bool PageView::zoomByKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fitPage();
        return true;
    default:
        return false;
    }
}

bool PageView::moveByKey(int key)
{
    const double across = horizontalScrollBar()->singleStep();
    const double along = verticalScrollBar()->singleStep();
    QPointF by;
    switch (key) {
    case Qt::Key_Left:
        by = { -across, 0 };
        break;
    case Qt::Key_Right:
        by = { across, 0 };
        break;
    case Qt::Key_Up:
        by = { 0, -along };
        break;
    case Qt::Key_Down:
        by = { 0, along };
        break;
    default:
        return false;
    }
    m_camera.scrollTo(m_camera.scroll() + by);
    cameraMoved();
    return true;
}

void PageView::setBare(bool bare)
{
    if (m_bare == bare)
        return;
    m_bare = bare;
    viewport()->update();
}

void PageView::updateCursor()
{
    if (m_drag == Drag::Moving)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_space)
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->unsetCursor();
}

bool PageView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: {
        const auto& help = static_cast<const QHelpEvent&>(*event);
        QToolTip::showText(help.globalPos(), toolTipAt(help.pos()), viewport());
        return true;
    }
    case QEvent::Gesture:
        return pinch(static_cast<const QGestureEvent&>(*event));
    case QEvent::NativeGesture:
        return pinch(static_cast<const QNativeGestureEvent&>(*event));
    default:
        return QAbstractScrollArea::viewportEvent(event);
    }
}

bool PageView::pinch(const QGestureEvent& event)
{
    const auto* const gesture = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged)) {
        const QPointF at = viewport()->mapFromGlobal(gesture->centerPoint());
        m_camera.zoomTo(m_camera.zoom() * gesture->scaleFactor(), at);
        cameraMoved();
    }
    return true;
}

bool PageView::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_camera.zoomTo(m_camera.zoom() * (1 + event.value()), event.position());
    cameraMoved();
    return true;
}

} // namespace handlens
