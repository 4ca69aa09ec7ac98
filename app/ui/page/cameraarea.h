// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/dragginghand.h"
#include "page/pagecamera.h"

#include <QAbstractScrollArea>

class QGestureEvent;
class QNativeGestureEvent;

namespace handlens {

/// A scroll area looked at through a PageCamera: it moves and zooms, and what there is to see is its heir's.
///
/// Mouse: the wheel zooms at the pointer (with Ctrl too, as in map and image viewers), Shift+wheel moves
/// sideways, two fingers on a touchpad move, Ctrl and two fingers or a pinch zoom; dragging with the left or
/// middle button moves. Keys: arrows move, + and − zoom, 0 shows all, Space held opens the hand.
class CameraArea : public QAbstractScrollArea
{
    Q_OBJECT
public:
    [[nodiscard]] const PageCamera& camera() const { return m_camera; }
    void setSight(const PageSight& sight);
    /// As PageCamera::setFitRoom().
    void setFitRoom(const QSizeF& room);

public slots:
    void zoomIn();
    void zoomOut();
    void actualSize(); ///< one page pixel on one pixel of the screen
    void fitWidth();
    void fitPage();

signals:
    void zoomChanged(double zoom, handlens::FitMode fit);
    void sightChanged(); ///< it was moved or zoomed
    void resized();

protected:
    using QAbstractScrollArea::QAbstractScrollArea;

    /// Calls `change` with the camera; bars, picture and listeners follow once.
    template <typename Change> void look(const Change& change)
    {
        change(m_camera);
        follow();
    }
    /// Before painting: the view may have come to another screen.
    void matchScreen();
    /// Whether a key stands for itself: with Shift at most.
    [[nodiscard]] static bool isPlain(const QKeyEvent& event);
    /// Somebody clicked there (viewport pixels) and did not drag.
    virtual void clickAt(const QPointF& point) = 0;

    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow();
    void tellSight();
    void updateScrollBars();
    void zoomBy(double factor, const QPointF& anchor);
    void moveBy(const QPointF& by);
    void openHand(bool open);
    void showHand();
    bool moveByKey(int key);
    bool zoomByKey(int key);
    bool pinch(const QGestureEvent& event);
    bool pinch(const QNativeGestureEvent& event);

    PageCamera m_camera;
    PageSight m_told { 0 };
    DraggingHand m_hand;
    bool m_placingBars = false;
};

} // namespace handlens
