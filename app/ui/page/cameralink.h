// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>

namespace handlens {

class PageView;

/// Keeps zoom, fit and place of several page views equal: whichever is moved or zoomed, the others follow.
/// They take over what the leader looks at, never how far it went, so that nothing adds up to a drift.
class CameraLink final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The views must outlive it, or the next call. One view alone is free.
    void setViews(const QList<PageView*>& views);
    /// Makes all look at what `leader` looks at.
    void follow(const PageView& leader);

private:
    void shareFitRoom();

    QList<PageView*> m_views;
    bool m_following = false;
};

} // namespace handlens
