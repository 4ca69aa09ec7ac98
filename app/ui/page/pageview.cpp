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

namespace {

constexpr int loadingDelay = 250; // ms; most pages are there before one could read that they are being opened
constexpr double zoomStep = 1.25;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_card(new PageStateCard(viewport()))
{
    installPageViewAccessibility();
    setAccessibleName(tr("Page"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // A picture is not mirrored where writing runs from right to left; what stands on it follows the program.
    const Qt::LayoutDirection direction = layoutDirection();
    setLayoutDirection(Qt::LeftToRight);
    m_card->setLayoutDirection(direction);
    viewport()->setMouseTracking(false);
    viewport()->grabGesture(Qt::PinchGesture);
    viewport()->setBackgroundRole(QPalette::Mid);

    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingDelay);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] {
        m_loadingShown = true;
        updateCard();
    });
    connect(m_card, &PageStateCard::retryRequested, this, [this] { emit retryRequested(m_page); });
    connect(m_card, &PageStateCard::readAgainRequested, this, [this] { emit readAgainRequested(m_page); });
    connect(m_card, &PageStateCard::openRequested, this, &PageView::openRequested);
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
    const bool samePage = page == m_page && page && m_error.isEmpty();
    m_page = page;
    m_steps = steps;
    m_error.clear();
    m_loadingDelay.stop();
    m_loadingShown = false;
    if (!samePage) {
        m_picture = {};
        m_style.current = {};
        setLayer({});
        m_reading = false;
        m_noText = false;
        m_readingError.clear();
    }
    m_camera.setPage(pageSize, steps, samePage);
    cameraMoved();
    if (page && m_picture.isNull()) {
        m_loadingDelay.start();
        emit pictureNeeded(page, m_camera.wantedPicture());
    }
    updateCard();
}

void PageView::setPicture(const PagePicture& picture)
{
    if (!m_page || picture.isNull())
        return;
    m_loadingDelay.stop();
    m_error.clear();
    m_picture = picture;
    if (m_camera.pageSize() != picture.pageSize) {
        m_camera.setPage(picture.pageSize, m_steps, false);
        cameraMoved();
    }
    updateCard();
    viewport()->update();
}

void PageView::setLayer(OverlayLayer layer)
{
    m_overlay.setLayer(std::move(layer));
    viewport()->update();
    announceLayer(*this);
}

void PageView::showError(const QString& message)
{
    m_loadingDelay.stop();
    m_error = message;
    m_picture = {};
    updateCard();
    viewport()->update();
}

void PageView::setReading(bool reading, double fraction)
{
    m_progress = fraction;
    if (m_reading != reading) {
        m_reading = reading;
        updateCard();
    }
    if (m_card->state() == PageStateCard::State::Reading)
        m_card->setProgress(fraction);
}

void PageView::setReadingError(const QString& message)
{
    m_readingError = message;
    updateCard();
}

void PageView::setNoText(bool noText, const QString& advice)
{
    m_noText = noText;
    m_advice = advice;
    updateCard();
}

void PageView::updateCard()
{
    using State = PageStateCard::State;
    const State state = !m_page     ? State::Nothing
        : !m_error.isEmpty()        ? State::Failed
        : m_picture.isNull()        ? (m_loadingShown ? State::Loading : State::None)
        : m_reading                 ? State::Reading
        : !m_readingError.isEmpty() ? State::NotRead
        : m_noText                  ? State::NoText
                                    : State::None;
    m_card->setState(state,
        state == State::NotRead      ? m_readingError
            : state == State::NoText ? m_advice
                                     : m_error);
    m_card->setProgress(m_progress);
    const QSize room = viewport()->size();
    const int left = (room.width() - m_card->width()) / 2;
    m_card->move(
        std::max(0, left), m_card->isLarge() ? std::max(0, (room.height() - m_card->height()) / 2) : 12);
}

template <typename Value> void PageView::restyle(Value OverlayStyle::*what, const Value& value)
{
    if (m_style.*what == value)
        return;
    m_style.*what = value;
    viewport()->update();
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

void PageView::setCurrent(int line, int glyph)
{
    restyle(&OverlayStyle::current, { line, glyph });
    if (const OverlayLine* const found = layer().line(line)) {
        // The line first, so that the glyph, which matters more, has the last word where both do not fit.
        m_camera.reveal(found->bounds);
        if (const OverlayGlyph* const ringed = layer().glyph(line, glyph))
            m_camera.reveal(ringed->bounds);
        cameraMoved();
    }
    announceCurrent(*this);
}

QRect PageView::lineRect(int line) const
{
    const OverlayLine* const found = layer().line(line);
    return found ? m_camera.pageToViewport().mapRect(found->bounds).toAlignedRect() : QRect();
}

QString PageView::toolTipAt(const QPoint& viewportPoint) const
{
    const OverlayHit hit = layer().at(m_camera.pageAt(viewportPoint));
    return isShowingBareInk() ? QString() : glyphToolTip(layer(), hit.line, hit.glyph);
}

void PageView::cameraMoved()
{
    updateScrollBars();
    viewport()->update();
    const std::pair told(m_camera.zoom(), m_camera.fitMode());
    if (std::exchange(m_toldZoom, told) != told)
        emit zoomChanged(told.first, told.second);
}

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
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_camera.setViewport(viewport()->size(), devicePixelRatioF());
    cameraMoved();
    updateCard();
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
