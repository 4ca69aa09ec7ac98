// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageview.h"

#include "page/glyphtooltip.h"
#include "page/overlayimage.h"
#include "page/pageviewaccessible.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <cmath>
#include <utility>

namespace handlens {

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_status(new PageStatus(*viewport()))
{
    installPageViewAccessibility();
    setAccessibleName(tr("Page"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // A picture is not mirrored where writing runs from right to left; what stands on it follows the program.
    const Qt::LayoutDirection direction = layoutDirection();
    setLayoutDirection(Qt::LeftToRight);
    PageStateCard& card = m_status->card();
    card.setLayoutDirection(direction);
    viewport()->setMouseTracking(false);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setBackgroundRole(QPalette::Mid);
    connect(&card, &PageStateCard::retryRequested, this, [this] { emit retryRequested(m_page); });
    connect(&card, &PageStateCard::readAgainRequested, this, [this] { emit readAgainRequested(m_page); });
    connect(&card, &PageStateCard::openRequested, this, &PageView::openRequested);
    m_style.accent = palette().color(QPalette::Highlight);
    showNothing();
}

PageView::~PageView() = default;

void PageView::showNothing()
{
    showPage({}, {}, {});
}

void PageView::showPage(PageId page, const QSize& pageSize, const QList<PageStep>& steps)
{
    const bool samePage = page == m_page && page && !m_status->hasError();
    m_page = page;
    m_steps = steps;
    if (!samePage) {
        m_picture = {};
        m_style.current = {};
        setLayer({});
    }
    m_camera.setPage(pageSize, steps, samePage);
    cameraMoved();
    m_status->showPage(bool(page), samePage, !m_picture.isNull());
    if (page && m_picture.isNull())
        emit pictureNeeded(page, m_camera.wantedPicture());
    emit looksChanged();
}

void PageView::setPicture(const PagePicture& picture)
{
    if (!m_page || picture.isNull())
        return;
    m_picture = picture;
    if (m_camera.pageSize() != picture.pageSize) {
        m_camera.setPage(picture.pageSize, m_steps, false);
        cameraMoved();
    }
    m_status->pictureCame();
    viewport()->update();
    emit looksChanged();
}

void PageView::setLayer(OverlayLayer layer)
{
    m_overlay.setLayer(std::move(layer));
    viewport()->update();
    announceLayer(*this);
}

void PageView::showError(const QString& message)
{
    m_picture = {};
    m_status->showError(message);
    viewport()->update();
    emit looksChanged();
}

void PageView::mirror(const PageView& other)
{
    const bool samePage = m_page == other.m_page;
    if (!samePage) {
        m_style.current = {};
        setLayer({});
    }
    m_page = other.m_page;
    m_steps = other.m_steps;
    m_picture = other.m_picture;
    const OverlayHit current = m_style.current;
    m_style = other.m_style;
    m_style.current = current;
    m_camera.setPage(other.m_camera.pageSize(), m_steps, samePage);
    m_camera.setSight(other.m_camera.sight());
    m_status->showPage(true, true, true); // whatever there is to say, `other` says it
    cameraMoved();
}

template <typename Value> void PageView::restyle(Value OverlayStyle::*what, const Value& value)
{
    if (m_style.*what == value)
        return;
    m_style.*what = value;
    viewport()->update();
    emit looksChanged();
}

void PageView::setOverlayVisible(bool visible)
{
    restyle(&OverlayStyle::overlay, visible);
}

void PageView::setHeatVisible(bool visible)
{
    restyle(&OverlayStyle::heat, visible);
}

void PageView::setOutlinesVisible(bool visible)
{
    restyle(&OverlayStyle::outlines, visible);
}

void PageView::setThreshold(double threshold)
{
    restyle(&OverlayStyle::threshold, threshold);
}

void PageView::ring(const OverlayHit& place)
{
    m_style.current = place;
    viewport()->update();
    announceCurrent(*this);
}

void PageView::setCurrent(int line, int glyph)
{
    ring({ line, glyph });
    if (const OverlayLine* const found = layer().line(line)) {
        // The line first, so that the glyph, which matters more, has the last word where both do not fit.
        m_camera.reveal(found->bounds);
        if (const OverlayGlyph* const ringed = layer().glyph(line, glyph))
            m_camera.reveal(ringed->bounds);
        cameraMoved();
    }
}

void PageView::setSight(const PageSight& sight)
{
    m_camera.setSight(sight);
    cameraMoved();
}

void PageView::setFitRoom(const QSizeF& room)
{
    m_camera.setFitRoom(room);
    cameraMoved();
}

QRect PageView::lineRect(int line) const
{
    const OverlayLine* const found = layer().line(line);
    return found ? m_camera.pageToViewport().mapRect(found->bounds).toAlignedRect() : QRect();
}

QString PageView::toolTipAt(const QPoint& viewportPoint) const
{
    const OverlayHit hit = layer().at(m_camera.pageAt(viewportPoint));
    if (isShowingBareInk() || hit.glyph < 0)
        return {};
    return glyphToolTip(layer(), hit.line, hit.glyph, m_remark ? m_remark(hit.line, hit.glyph) : QString());
}

void PageView::cameraMoved()
{
    updateScrollBars();
    viewport()->update();
    tellSight();
}

void PageView::tellSight()
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
void PageView::updateScrollBars()
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

void PageView::scrollContentsBy(int, int)
{
    if (m_placingBars)
        return;
    const QPointF bars(horizontalScrollBar()->value(), verticalScrollBar()->value());
    m_camera.scrollTo(bars);
    viewport()->update();
    tellSight();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_camera.setViewport(viewport()->size(), devicePixelRatioF());
    cameraMoved();
    m_status->place();
    emit resized();
}

void PageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_style.accent = palette().color(QPalette::Highlight);
}

void PageView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    if (m_camera.devicePixelRatio() != devicePixelRatioF()) // moved to another screen
        m_camera.setViewport(viewport()->size(), devicePixelRatioF());
    QPainter painter(viewport());
    const QTransform pageToViewport = m_camera.pageToViewport();
    drawPicture(painter, m_picture.levelFor(m_camera.zoom()), m_picture.pageSize, pageToViewport);
    OverlayStyle style = m_style;
    style.overlay = !isShowingBareInk();
    const double ratio = m_camera.devicePixelRatio();
    m_overlay.paint(painter,
        { pageToViewport * QTransform::fromScale(ratio, ratio), (QSizeF(viewport()->size()) * ratio).toSize(),
            ratio },
        style);
}

} // namespace handlens
