// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pagecontroller.h"

#include "base/graphemes.h"
#include "document/doubts.h"
#include "page/linestrip.h"
#include "page/pageview.h"
#include "page/pageviews.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"

#include <algorithm>

namespace handlens {

using namespace std::chrono_literals;

PageController::PageController(Session& session, const GateLimits& limits, const ReaderNames& names,
    ComparisonSource& source, const Widgets& widgets)
    : m_session(session)
    , m_widgets(widgets)
    , m_view(widgets.views.main())
    , m_source(source)
    , m_layers(source)
    , m_compared(widgets.views, m_layers, source, names)
    , m_switch(session, widgets.views, m_compared, widgets.tabs)
    , m_loader(limits)
    , m_text(std::make_shared<const OverlayLayer>())
{
    connectParts();
    m_view.showNothing();
}

void PageController::connectParts()
{
    connect(&m_loader, &PictureLoader::loaded, this, &PageController::showPicture);
    connect(&m_loader, &PictureLoader::failed, this, &PageController::showPictureError);
    connect(&m_session, &Session::pageChanged, this, &PageController::updatePage);
    connect(&m_session, &Session::transcriptChanged, this, &PageController::updateText);
    connect(&m_session.queue(), &RecognitionQueue::progressed, this, &PageController::updateReading);
    connect(&m_source, &ComparisonSource::changed, this, &PageController::updateCompared);
    connect(&m_view, &PageView::retryRequested, this, &PageController::reload);
    connect(&m_widgets.views, &PageViews::placeActivated, this, &PageController::activate);
    connect(&m_switch, &ReadingSwitch::layersWanted, this, &PageController::showLayers);
    connect(&m_widgets.strip, &LineStrip::glyphActivated, this, &PageController::goTo);
    connect(&m_widgets.tabs, &ReaderTabs::placeChanged, this, &PageController::showPlace);
    connect(&m_widgets.tabs, &ReaderTabs::shownChanged, this, &PageController::showOther);
    m_textDelay.setSingleShot(true);
    m_textDelay.setInterval(0ms);
    connect(&m_textDelay, &QTimer::timeout, this, [this] { updateStrip(); });
}

void PageController::setPage(PageId id)
{
    m_page = id;
    m_switch.setPage(id);
    m_picture = {};
    m_text = std::make_shared<const OverlayLayer>();
    m_place = {};
    m_layers.forgetAll();
    m_source.setPage(id);
    const Page* page = current();
    if (!page) {
        m_widgets.tabs.setPage(id);
        m_loader.cancel();
        m_widgets.views.setCount(1);
        m_view.showNothing();
        updateStrip();
        return;
    }
    m_view.showPage(id, page->size, page->steps);
    m_widgets.tabs.setPage(id);
    updateText(id);
    updatePage(id);
    m_loader.load(id, page->source, m_view.camera().wantedPicture());
}

void PageController::setThreshold(double threshold)
{
    m_threshold = threshold;
    m_view.setThreshold(threshold);
    m_widgets.tabs.setThreshold(threshold);
    updateStrip();
}

bool PageController::canCompare() const
{
    const Page* page = current();
    return page && m_compared.canCompare(*page);
}

void PageController::setSideBySide(bool on)
{
    m_compared.setSideBySide(on);
    showLayers();
}

void PageController::setHeatMode(HeatMode mode)
{
    m_layers.setMode(mode);
    showLayers();
    emit heatChanged();
}

PageId PageController::pageWithDoubts(int direction) const
{
    const QList<Page>& pages = m_session.document().pages;
    const qsizetype here = m_session.document().indexOf(m_page);
    for (qsizetype i = here + direction; i >= 0 && i < pages.size(); i += direction) {
        if (doubtCount(pages[i].transcript, m_threshold) > 0)
            return pages[i].id;
    }
    return {};
}

void PageController::showPicture(PageId id, const PagePicture& picture)
{
    if (id != m_page)
        return;
    m_picture = picture;
    m_session.noteImageFacts(id, picture.pageSize, picture.notices);
    if (const Page* page = m_session.document().page(id))
        m_view.showPage(id, page->size, page->steps);
    m_view.setPicture(picture);
    updateText(id);
    updateStrip();
    emit pictureShown(picture.sharp);
}

void PageController::showPictureError(PageId id, const Error& error)
{
    m_session.noteImageError(id, error);
}

void PageController::reload(PageId id)
{
    const Page* page = m_session.document().page(id);
    if (!page)
        return;
    m_loader.forget(id);
    m_view.showPage(id, page->size, page->steps);
    m_loader.load(id, page->source, m_view.camera().wantedPicture());
}

void PageController::updatePage(PageId id)
{
    const Page* page = id == m_page ? m_session.document().page(id) : nullptr;
    if (!page)
        return;
    const auto imageError
        = std::ranges::find_if(page->errors, [](const Error& error) { return error.reader.isEmpty(); });
    if (imageError != page->errors.end()) {
        m_view.showError(imageError->message);
        return;
    }
    m_view.showPage(id, page->size, page->steps);
    // What another reader read is no reason to cover it; the bar below the page names who failed.
    const bool failed = page->recognitions.isEmpty() && !page->errors.isEmpty();
    m_view.status().setReadingError(failed ? page->errors.first().message : QString());
    const bool noText = !page->recognitions.isEmpty() && page->transcript.lines.isEmpty();
    m_view.status().setNoText(noText, noText ? page->recognitions.constLast().warnings.value(0) : QString());
    updateReading();
    updateStrip();
}

void PageController::updateText(PageId id)
{
    if (id != m_page)
        return;
    m_layers.forgetTranscript();
    showLayers();
}

// Who reads or writes else changes what is seen of this reader only where it is compared.
void PageController::updateCompared()
{
    const bool compares = m_layers.mode() != HeatMode::ThisReader;
    if (compares)
        m_layers.forgetAll();
    if (compares || m_compared.isSideBySide())
        showLayers();
    emit heatChanged();
}

void PageController::showLayers()
{
    const Page* page = current();
    if (!page)
        return;
    const Recognition* recognition = m_widgets.tabs.shown();
    const RecognitionId reading = recognition ? recognition->id : RecognitionId();
    m_switch.endPeek();
    m_text = m_layers.layer(*page, reading);
    m_compared.show(*page, reading);
    m_compared.ring(m_place);
    m_textDelay.start();
}

// Another reader, the same place: what it read where the person looks is what they want to see.
void PageController::showOther()
{
    const std::shared_ptr<const OverlayLayer> before = m_text;
    const OverlayLine* line = before->line(m_place.line);
    const OverlayGlyph* glyph = before->glyph(m_place.line, m_place.glyph);
    const QPointF looked = glyph ? glyph->bounds.center() : line ? line->bounds.center() : QPointF();
    const Recognition* shown = m_widgets.tabs.shown();
    updateText(m_page);
    const OverlayHit there = shown && line ? m_text->at(looked) : OverlayHit();
    if (there.line >= 0)
        m_widgets.tabs.goTo(there.line, std::max(there.glyph, 0));
    const auto [row, at] = m_widgets.tabs.place();
    showPlace(row, at);
}

// Whoever clicks a character means to read or correct it: the keys go to the text from then on.
void PageController::goTo(int line, int glyph)
{
    m_widgets.tabs.goTo(line, glyph);
    m_widgets.tabs.takeFocus();
}

void PageController::activate(int view, int line, int glyph)
{
    if (m_switch.showReadingOf(view))
        goTo(line, std::max(glyph, 0));
}

void PageController::showPlace(int line, int glyph)
{
    m_place = { line, glyph };
    m_compared.ring(m_place);
    m_textDelay.start();
}

void PageController::updateStrip()
{
    const Page* page = current();
    LineStrip& strip = m_widgets.strip;
    strip.setPicture(m_picture, page ? page->steps : QList<PageStep>());
    strip.setLayer(*m_text);
    OverlayStyle style = m_view.overlayStyle();
    style.current = m_place;
    strip.setStyle(style);
    QList<StripReading> readings;
    if (const Glyph* glyph = m_text->source(m_place.line, m_place.glyph)) {
        for (const Alternative& each : glyph->alternatives)
            readings << StripReading { {}, visibleText(each.text), each.confidence };
    }
    strip.setReadings(readings);
}

void PageController::updateReading()
{
    m_view.status().setReading(m_session.queue().isRunning(m_page), m_session.queue().fraction(m_page));
}

} // namespace handlens
