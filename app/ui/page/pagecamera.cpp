// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pagecamera.h"

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr double margin = 10; // logical pixels around the page
constexpr double surroundings = 28; // logical pixels kept free around what is brought into view

// The least shift of [low, high] into [0, room]; what is too long shows its beginning.
double shiftInto(double low, double high, double room)
{
    if (high - low > room || low < 0)
        return low;
    return high > room ? high - room : 0;
}

} // namespace

void PageCamera::setPage(const QSize& pageSize, const QList<PageStep>& steps, bool samePage)
{
    const QPointF middle(m_viewport.width() / 2, m_viewport.height() / 2);
    const QPointF kept = exact().inverted().map(middle);
    const bool keep = samePage && pageSize == m_pageSize && !pageSize.isEmpty();
    m_pageSize = pageSize;
    m_steps = steps;
    if (!keep)
        m_scroll = {};
    settle();
    if (keep)
        scrollTo(m_scroll + exact().map(kept) - middle);
}

void PageCamera::setViewport(const QSizeF& size, double devicePixelRatio)
{
    m_viewport = size.expandedTo({ 1, 1 });
    m_ratio = devicePixelRatio;
    settle();
}

void PageCamera::setFitRoom(const QSizeF& room)
{
    m_fitRoom = room;
    settle();
}

void PageCamera::zoomTo(double zoom, const QPointF& anchor)
{
    const QPointF kept = exact().inverted().map(anchor);
    m_fit = FitMode::None;
    m_zoom = std::clamp(zoom, smallestZoom, largestZoom);
    settle();
    scrollTo(m_scroll + exact().map(kept) - anchor);
}

void PageCamera::fit(FitMode mode)
{
    const QPointF middle(m_viewport.width() / 2, m_viewport.height() / 2);
    const QPointF kept = exact().inverted().map(middle);
    m_fit = mode;
    settle();
    scrollTo(m_scroll + exact().map(kept) - middle);
}

void PageCamera::zoomToArea(const QRectF& area)
{
    const QRectF turned = viewTransform(m_pageSize, m_steps).mapRect(area);
    if (turned.isEmpty())
        return;
    const QSizeF room
        = (m_viewport - QSizeF(2 * surroundings, 2 * surroundings)).expandedTo({ 1, 1 }) * m_ratio;
    const double zoom = std::min(room.width() / turned.width(), room.height() / turned.height());
    m_fit = FitMode::None;
    m_zoom = std::clamp(zoom, smallestZoom, 4.0);
    settle();
    const QPointF middle(m_viewport.width() / 2, m_viewport.height() / 2);
    scrollTo(m_scroll + exact().map(area.center()) - middle);
}

void PageCamera::reveal(const QRectF& area)
{
    if (area.isEmpty())
        return;
    const double free = std::min({ surroundings, m_viewport.width() / 4, m_viewport.height() / 4 });
    const QRectF shown = pageToViewport().mapRect(area).adjusted(-free, -free, free, free);
    scrollTo(m_scroll
        + QPointF(shiftInto(shown.left(), shown.right(), m_viewport.width()),
            shiftInto(shown.top(), shown.bottom(), m_viewport.height())));
}

PageSight PageCamera::sight() const
{
    return { m_zoom, m_fit, (m_scroll - QPointF(margin, margin)) * (m_ratio / m_zoom) };
}

void PageCamera::setSight(const PageSight& sight)
{
    m_fit = sight.fit;
    m_zoom = std::clamp(sight.zoom, smallestZoom, largestZoom);
    settle();
    scrollTo(sight.corner * (m_zoom / m_ratio) + QPointF(margin, margin));
}

QSizeF PageCamera::viewed() const
{
    return viewSize(m_pageSize, m_steps);
}

QSizeF PageCamera::contentSize() const
{
    return viewed() * (m_zoom / m_ratio) + QSizeF(2 * margin, 2 * margin);
}

QPointF PageCamera::scrollRange() const
{
    const QSizeF over = contentSize() - m_viewport;
    return { std::max(0.0, over.width()), std::max(0.0, over.height()) };
}

void PageCamera::scrollTo(const QPointF& scroll)
{
    const QPointF range = scrollRange();
    m_scroll = { std::clamp(scroll.x(), 0.0, range.x()), std::clamp(scroll.y(), 0.0, range.y()) };
}

QTransform PageCamera::placed(bool onPixels) const
{
    const QSizeF content = contentSize();
    // What is smaller than the view stands in its middle.
    const double left = std::max(0.0, (m_viewport.width() - content.width()) / 2) + margin - m_scroll.x();
    const double top = std::max(0.0, (m_viewport.height() - content.height()) / 2) + margin - m_scroll.y();
    const auto whole = [&](double at) { return onPixels ? std::round(at * m_ratio) / m_ratio : at; };
    const double scale = m_zoom / m_ratio;
    return viewTransform(m_pageSize, m_steps) * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(whole(left), whole(top));
}

QTransform PageCamera::pageToViewport() const
{
    return placed(true);
}

QTransform PageCamera::exact() const
{
    return placed(false);
}

QPointF PageCamera::pageAt(const QPointF& viewportPoint) const
{
    return pageToViewport().inverted().map(viewportPoint);
}

QSize PageCamera::wantedPicture() const
{
    const QSize device = (m_viewport * m_ratio).toSize().expandedTo({ 64, 64 });
    if (m_pageSize.isEmpty())
        return device;
    const QTransform turned = viewTransform(m_pageSize, m_steps);
    const bool sideways = std::abs(turned.m12()) > 0.5;
    const QSize room = sideways ? device.transposed() : device;
    // Fitted to the width a page shows more pixels than its whole would; beyond full size there are none.
    const double fitted = m_fit == FitMode::Page ? 0 : m_zoom;
    const QSize whole = m_pageSize.scaled(room, Qt::KeepAspectRatio);
    const QSize zoomed = (QSizeF(m_pageSize) * std::min(1.0, fitted)).toSize();
    const QSize most = m_pageSize.scaled(device * 1.5, Qt::KeepAspectRatioByExpanding);
    return whole.expandedTo(zoomed.boundedTo(most)).boundedTo(m_pageSize);
}

double PageCamera::fitZoom(FitMode mode) const
{
    const QSizeF page = viewed();
    const QSizeF fitted = m_fitRoom.isEmpty() ? m_viewport : m_fitRoom;
    const QSizeF room = (fitted - QSizeF(2 * margin, 2 * margin)).expandedTo({ 1, 1 }) * m_ratio;
    const double width = room.width() / page.width();
    return mode == FitMode::Width ? width : std::min(width, room.height() / page.height());
}

void PageCamera::settle()
{
    if (!m_pageSize.isEmpty() && m_fit != FitMode::None)
        m_zoom = std::clamp(fitZoom(m_fit), smallestZoom, largestZoom);
    scrollTo(m_scroll);
}

} // namespace handlens
