// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/cameraarea.h"

#include <QApplication>
#include <QGestureEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>
#include <utility>

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

QPointF middleOf(const QWidget& widget)
{
    return QRectF(widget.rect()).center();
}

} // namespace

void CameraArea::setSight(const PageSight& sight)
{
    look([&sight](PageCamera& camera) { camera.setSight(sight); });
}

void CameraArea::setFitRoom(const QSizeF& room)
{
    look([&room](PageCamera& camera) { camera.setFitRoom(room); });
}

void CameraArea::zoomIn()
{
    zoomBy(zoomStep, middleOf(*viewport()));
}

void CameraArea::zoomOut()
{
    zoomBy(1 / zoomStep, middleOf(*viewport()));
}

void CameraArea::actualSize()
{
    look([this](PageCamera& camera) { camera.zoomTo(1, middleOf(*viewport())); });
}

void CameraArea::fitWidth()
{
    look([](PageCamera& camera) { camera.fit(FitMode::Width); });
}

void CameraArea::fitPage()
{
    look([](PageCamera& camera) { camera.fit(FitMode::Page); });
}

void CameraArea::zoomBy(double factor, const QPointF& anchor)
{
    look([&](PageCamera& camera) { camera.zoomTo(camera.zoom() * factor, anchor); });
}

void CameraArea::moveBy(const QPointF& by)
{
    look([&by](PageCamera& camera) { camera.scrollTo(camera.scroll() + by); });
}

void CameraArea::follow()
{
    updateScrollBars();
    viewport()->update();
    tellSight();
}

void CameraArea::tellSight()
{
    const PageSight now = m_camera.sight();
    const PageSight before = std::exchange(m_told, now);
    if (before.zoom != now.zoom || before.fit != now.fit)
        emit zoomChanged(now.zoom, now.fit);
    if (before != now)
        emit sightChanged();
}

// The bars are decided here and at once: those of the base class come later, and with a fit change the very
// width that is fitted.
void CameraArea::updateScrollBars()
{
    const FitMode fit = m_camera.fitMode();
    const bool free = fit == FitMode::None && !m_camera.pageSize().isEmpty();
    const QSizeF content = m_camera.contentSize();
    const QSize room = contentsRect().size();
    const int thickness = verticalScrollBar()->sizeHint().width();
    bool across = free && content.width() > room.width();
    const bool along
        = fit == FitMode::Width || (free && content.height() > room.height() - (across ? thickness : 0));
    across = across || (free && content.width() > room.width() - (along ? thickness : 0));
    setVerticalScrollBarPolicy(along ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(across ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const QScopedValueRollback placing(m_placingBars, true);
    const auto place = [](QScrollBar& bar, double range, double at, double page) {
        bar.setRange(0, static_cast<int>(std::ceil(range)));
        bar.setPageStep(static_cast<int>(page));
        bar.setSingleStep(std::max(1, static_cast<int>(page / 12)));
        bar.setValue(static_cast<int>(std::lround(at)));
    };
    const QPointF range = m_camera.scrollRange();
    place(*horizontalScrollBar(), range.x(), m_camera.scroll().x(), m_camera.viewport().width());
    place(*verticalScrollBar(), range.y(), m_camera.scroll().y(), m_camera.viewport().height());
}

void CameraArea::scrollContentsBy(int, int)
{
    if (m_placingBars)
        return;
    m_camera.scrollTo(QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    viewport()->update();
    tellSight();
}

void CameraArea::matchScreen()
{
    if (m_camera.devicePixelRatio() != devicePixelRatioF())
        m_camera.setViewport(viewport()->size(), devicePixelRatioF());
}

void CameraArea::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    look([this](PageCamera& camera) { camera.setViewport(viewport()->size(), devicePixelRatioF()); });
    emit resized();
}

void CameraArea::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (m_camera.pageSize().isEmpty())
        return;
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier)
        || (!isTouchpad(*event) && event->modifiers() == Qt::NoModifier && event->angleDelta().x() == 0);
    if (zooms) {
        zoomBy(std::exp2(event->angleDelta().y() / 120.0 / notchesToDouble), event->position());
        return;
    }
    QPointF by = wheelPixels(*event);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
        by = by.transposed();
    moveBy(-by);
}

void CameraArea::mousePressEvent(QMouseEvent* event)
{
    event->setAccepted(m_hand.press(*event, m_camera.scroll()));
    showHand();
}

void CameraArea::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<QPointF> scroll = m_hand.move(*event);
    showHand();
    if (scroll)
        look([&scroll](PageCamera& camera) { camera.scrollTo(*scroll); });
}

void CameraArea::mouseReleaseEvent(QMouseEvent* event)
{
    const bool clicked = m_hand.release(*event);
    showHand();
    if (clicked)
        clickAt(event->position());
}

bool CameraArea::isPlain(const QKeyEvent& event)
{
    return !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
}

void CameraArea::keyPressEvent(QKeyEvent* event)
{
    event->setAccepted(isPlain(*event));
    if (!event->isAccepted())
        return;
    if (event->key() == Qt::Key_Space)
        openHand(true);
    else if (!zoomByKey(event->key()) && !moveByKey(event->key()))
        event->ignore(); // pages, doubts and readings are turned by the window
}

void CameraArea::keyReleaseEvent(QKeyEvent* event)
{
    if (event->isAutoRepeat())
        return;
    if (event->key() == Qt::Key_Space)
        openHand(false);
    else
        QAbstractScrollArea::keyReleaseEvent(event);
}

// A key released in another window is never heard of here.
void CameraArea::focusOutEvent(QFocusEvent* event)
{
    openHand(false);
    QAbstractScrollArea::focusOutEvent(event);
}

void CameraArea::openHand(bool open)
{
    m_hand.setOpen(open);
    showHand();
}

void CameraArea::showHand()
{
    if (const std::optional<Qt::CursorShape> cursor = m_hand.cursor())
        viewport()->setCursor(*cursor);
    else
        viewport()->unsetCursor();
}

bool CameraArea::zoomByKey(int key)
{
    switch (key) {
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

bool CameraArea::moveByKey(int key)
{
    const int across = int(key == Qt::Key_Right) - int(key == Qt::Key_Left);
    const int along = int(key == Qt::Key_Down) - int(key == Qt::Key_Up);
    if (across == 0 && along == 0)
        return false;
    moveBy(QPointF(across * horizontalScrollBar()->singleStep(), along * verticalScrollBar()->singleStep()));
    return true;
}

bool CameraArea::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Gesture)
        return pinch(static_cast<const QGestureEvent&>(*event));
    if (event->type() == QEvent::NativeGesture)
        return pinch(static_cast<const QNativeGestureEvent&>(*event));
    return QAbstractScrollArea::viewportEvent(event);
}

bool CameraArea::pinch(const QGestureEvent& event)
{
    const auto* const gesture = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    if (gesture->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
        zoomBy(gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->centerPoint()));
    return true;
}

bool CameraArea::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture)
        return false;
    zoomBy(1 + event.value(), event.position());
    return true;
}

} // namespace handlens
