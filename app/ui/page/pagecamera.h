// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"

#include <QRectF>

namespace handlens {

/// How the zoom follows the size of the window.
enum class FitMode {
    None, ///< it does not: the person chose a zoom
    Width,
    Page,
};

/// What one looks at, apart from how large the view is: the same in every view of a page that shows it alike.
struct PageSight {
    double zoom = 1;
    FitMode fit = FitMode::Page;
    /// What lies in the view's top left corner, in pixels of the turned page; less than 0 in the margin.
    QPointF corner;
    bool operator==(const PageSight&) const = default;
};

/// Where one looks at a page from: zoom, fit and place, as arithmetic without a widget. Zoom 1 is one page
/// pixel on one pixel of the device. Zoom and fit outlive the page, so that turning pages keeps them.
class PageCamera final
{
public:
    static constexpr double smallestZoom = 0.02;
    static constexpr double largestZoom = 16;

    /// Shows a page. Another turn of the same page keeps the middle of the view where it is.
    void setPage(const QSize& pageSize, const QList<PageStep>& steps, bool samePage);
    /// `size` in logical pixels.
    void setViewport(const QSizeF& size, double devicePixelRatio);
    /// Fits the page into `room` (logical pixels) and not into the viewport, so that views whose sizes differ
    /// by a pixel show it equally large; empty: into the viewport.
    void setFitRoom(const QSizeF& room);

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] FitMode fitMode() const { return m_fit; }
    /// Zooms so that what lies under `anchor` (viewport pixels) stays there.
    void zoomTo(double zoom, const QPointF& anchor);
    void fit(FitMode mode);
    /// Zooms and moves so that `area` (page pixels) fills the width, with some of its surroundings.
    void zoomToArea(const QRectF& area);
    /// The least movement that brings `area` (page pixels) into view; none when it is there already.
    void reveal(const QRectF& area);

    [[nodiscard]] PageSight sight() const;
    /// Looks at what another view of the page looks at, as far as the page reaches.
    void setSight(const PageSight& sight);

    /// Content and place in logical pixels.
    [[nodiscard]] QSizeF contentSize() const;
    [[nodiscard]] QPointF scroll() const { return m_scroll; }
    [[nodiscard]] QPointF scrollRange() const;
    void scrollTo(const QPointF& scroll);

    [[nodiscard]] QSize pageSize() const { return m_pageSize; }
    [[nodiscard]] QSizeF viewport() const { return m_viewport; }
    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }
    /// Page pixels → logical pixels of the viewport; falls on whole device pixels, so that nothing shimmers
    /// in moving.
    [[nodiscard]] QTransform pageToViewport() const;
    [[nodiscard]] QPointF pageAt(const QPointF& viewportPoint) const;
    /// How large a picture fills the view: page pixels before turning, never empty.
    [[nodiscard]] QSize wantedPicture() const;

private:
    [[nodiscard]] QSizeF viewed() const; ///< the turned page, in page pixels
    [[nodiscard]] double fitZoom(FitMode mode) const;
    [[nodiscard]] QTransform placed(bool onPixels) const;
    [[nodiscard]] QTransform exact() const; ///< for moving: rounding here would add up to a drift
    void settle();

    QSize m_pageSize;
    QList<PageStep> m_steps;
    QSizeF m_viewport { 1, 1 };
    QSizeF m_fitRoom;
    double m_ratio = 1;
    double m_zoom = 1;
    FitMode m_fit = FitMode::Page;
    QPointF m_scroll;
};

} // namespace handlens
