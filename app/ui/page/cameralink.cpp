// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/cameralink.h"

#include "page/pageview.h"

#include <QScopedValueRollback>

namespace handlens {

void CameraLink::setViews(const QList<PageView*>& views)
{
    for (PageView* view : std::as_const(m_views)) {
        view->disconnect(this);
        view->setFitRoom({});
    }
    m_views = views;
    if (views.size() < 2)
        return;
    for (PageView* view : views) {
        connect(view, &PageView::sightChanged, this, [this, view] { follow(*view); });
        connect(view, &PageView::resized, this, &CameraLink::shareFitRoom);
    }
    shareFitRoom();
    follow(*views.first());
}

void CameraLink::follow(const PageView& leader)
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    const PageSight sight = leader.camera().sight();
    for (PageView* view : std::as_const(m_views)) {
        if (view != &leader)
            view->setSight(sight);
    }
}

// What fits the smallest fits all.
void CameraLink::shareFitRoom()
{
    if (m_following)
        return;
    const QScopedValueRollback following(m_following, true);
    QSizeF room = m_views.first()->camera().viewport();
    for (const PageView* view : std::as_const(m_views))
        room = room.boundedTo(view->camera().viewport());
    for (PageView* view : std::as_const(m_views))
        view->setFitRoom(room);
}

} // namespace handlens
