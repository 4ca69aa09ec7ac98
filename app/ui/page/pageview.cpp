// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/pageview.h"

#include "page/glyphtooltip.h"
#include "page/overlayimage.h"
#include "page/pageviewaccessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace handlens {

PageView::PageView(QWidget* parent)
    : CameraArea(parent)
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
    look([&](PageCamera& camera) { camera.setPage(pageSize, steps, samePage); });
    m_status->showPage(bool(page), samePage, !m_picture.isNull());
    if (page && m_picture.isNull())
        emit pictureNeeded(page, camera().wantedPicture());
    emit looksChanged();
}

void PageView::setPicture(const PagePicture& picture)
{
    if (!m_page || picture.isNull())
        return;
    m_picture = picture;
    if (camera().pageSize() != picture.pageSize)
        look([&](PageCamera& camera) { camera.setPage(picture.pageSize, m_steps, false); });
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
    m_status->showPage(true, true, true); // whatever there is to say, `other` says it
    look([&](PageCamera& camera) {
        camera.setPage(other.camera().pageSize(), m_steps, samePage);
        camera.setSight(other.camera().sight());
    });
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
    const OverlayLine* const found = layer().line(line);
    if (!found)
        return;
    // The line first, so that the glyph, which matters more, has the last word where both do not fit.
    look([&](PageCamera& camera) {
        camera.reveal(found->bounds);
        if (const OverlayGlyph* const ringed = layer().glyph(line, glyph))
            camera.reveal(ringed->bounds);
    });
}

void PageView::zoomToLine()
{
    if (const OverlayLine* const line = layer().line(m_style.current.line))
        look([line](PageCamera& camera) { camera.zoomToArea(line->bounds); });
}

QRect PageView::lineRect(int line) const
{
    const OverlayLine* const found = layer().line(line);
    return found ? camera().pageToViewport().mapRect(found->bounds).toAlignedRect() : QRect();
}

QString PageView::toolTipAt(const QPoint& viewportPoint) const
{
    const OverlayHit hit = layer().at(camera().pageAt(viewportPoint));
    if (isShowingBareInk() || hit.glyph < 0)
        return {};
    return glyphToolTip(layer(), hit.line, hit.glyph, m_remark ? m_remark(hit.line, hit.glyph) : QString());
}

void PageView::resizeEvent(QResizeEvent* event)
{
    CameraArea::resizeEvent(event);
    m_status->place();
}

void PageView::changeEvent(QEvent* event)
{
    CameraArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_style.accent = palette().color(QPalette::Highlight);
}

void PageView::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    matchScreen();
    QPainter painter(viewport());
    const QTransform pageToViewport = camera().pageToViewport();
    drawPicture(painter, m_picture.levelFor(camera().zoom()), m_picture.pageSize, pageToViewport);
    OverlayStyle style = m_style;
    style.overlay = !isShowingBareInk();
    const double ratio = camera().devicePixelRatio();
    m_overlay.paint(painter,
        { pageToViewport * QTransform::fromScale(ratio, ratio), (QSizeF(viewport()->size()) * ratio).toSize(),
            ratio },
        style);
}

void PageView::clickAt(const QPointF& point)
{
    const OverlayHit hit = layer().at(camera().pageAt(point));
    if (hit.glyph >= 0)
        emit glyphActivated(hit.line, hit.glyph);
    else if (hit.line >= 0)
        emit lineActivated(hit.line);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_QuoteLeft || !isPlain(*event)) {
        CameraArea::keyPressEvent(event);
        return;
    }
    event->accept();
    setBare(true);
}

void PageView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_QuoteLeft && !event->isAutoRepeat())
        setBare(false);
    else
        CameraArea::keyReleaseEvent(event);
}

// A key released in another window is never heard of here.
void PageView::focusOutEvent(QFocusEvent* event)
{
    setBare(false);
    CameraArea::focusOutEvent(event);
}

void PageView::setBare(bool bare)
{
    if (m_bare == bare)
        return;
    m_bare = bare;
    viewport()->update();
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return CameraArea::viewportEvent(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QToolTip::showText(help.globalPos(), toolTipAt(help.pos()), viewport());
    return true;
}

} // namespace handlens
