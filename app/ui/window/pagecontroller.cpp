// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/pagecontroller.h"

#include "base/graphemes.h"
#include "document/doubts.h"
#include "page/linestrip.h"
#include "page/pageview.h"
#include "transcript/readertabs.h"
#include "transcript/transcriptpanel.h"
#include "transcript/transcriptview.h"

#include <algorithm>

namespace handlens {

using namespace std::chrono_literals;

PageController::PageController(
    Session& session, const GateLimits& limits, PageView& view, LineStrip& strip, ReaderTabs& tabs)
    : m_session(session)
    , m_view(view)
    , m_strip(strip)
    , m_tabs(tabs)
    , m_loader(limits)
{
    connect(&m_loader, &PictureLoader::loaded, this, &PageController::showPicture);
    connect(&m_loader, &PictureLoader::failed, this, &PageController::showPictureError);
    connect(&session, &Session::pageChanged, this, &PageController::updatePage);
    connect(&session, &Session::transcriptChanged, this, &PageController::updateText);
    connect(&session.queue(), &RecognitionQueue::progressed, this, &PageController::updateReading);
    connect(&view, &PageView::retryRequested, this, &PageController::reload);
    connect(&view, &PageView::glyphActivated, this, &PageController::goTo);
    connect(&view, &PageView::lineActivated, this, [this](int line) { goTo(line, 0); });
    connect(&strip, &LineStrip::glyphActivated, this, &PageController::goTo);
    connect(&tabs, &ReaderTabs::placeChanged, this, &PageController::showPlace);
    connect(&tabs, &ReaderTabs::shownChanged, this, &PageController::showOther);
    m_textDelay.setSingleShot(true);
    m_textDelay.setInterval(0ms);
    connect(&m_textDelay, &QTimer::timeout, this, [this] { updateStrip(); });
    view.showNothing();
}

void PageController::setPage(PageId id)
{
    m_page = id;
    m_picture = {};
    m_layers.clear();
    const Page* page = m_session.document().page(id);
    if (!page) {
        m_tabs.setPage(id);
        m_loader.cancel();
        m_view.showNothing();
        updateStrip();
        return;
    }
    m_view.showPage(id, page->size, page->steps);
    m_tabs.setPage(id);
    updateText(id);
    updatePage(id);
    m_loader.load(id, page->source, m_view.camera().wantedPicture());
}

void PageController::setThreshold(double threshold)
{
    m_threshold = threshold;
    m_view.setThreshold(threshold);
    m_tabs.setThreshold(threshold);
    updateStrip();
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
    const Page* page = id == m_page ? m_session.document().page(id) : nullptr;
    if (!page)
        return;
    m_view.setLayer(shownLayer(*page));
    m_textDelay.start();
}

OverlayLayer PageController::shownLayer(const Page& page)
{
    const Recognition* recognition = m_tabs.shown();
    if (!recognition)
        return layerOf(page.transcript);
    const auto known = m_layers.constFind(recognition->id);
    return known != m_layers.constEnd() ? *known : *m_layers.insert(recognition->id, layerOf(*recognition));
}

// Another reader, the same place: what it read where the person looks is what they want to see.
void PageController::showOther()
{
    const OverlayHit before = m_view.overlayStyle().current;
    const OverlayLine* line = m_view.layer().line(before.line);
    const OverlayGlyph* glyph = m_view.layer().glyph(before.line, before.glyph);
    const QPointF looked = glyph ? glyph->bounds.center() : line ? line->bounds.center() : QPointF();
    updateText(m_page);
    const OverlayHit there = m_tabs.shown() && line ? m_view.layer().at(looked) : OverlayHit();
    if (there.line >= 0)
        m_tabs.goTo(there.line, std::max(there.glyph, 0));
    const auto [row, at] = m_tabs.place();
    showPlace(row, at);
}

// Whoever clicks a character means to read or correct it: the keys go to the text from then on.
void PageController::goTo(int line, int glyph)
{
    m_tabs.goTo(line, glyph);
    m_tabs.takeFocus();
}

void PageController::showPlace(int line, int glyph)
{
    m_view.setCurrent(line, glyph);
    m_textDelay.start();
}

void PageController::updateStrip()
{
    const Page* page = m_session.document().page(m_page);
    m_strip.setPicture(m_picture, page ? page->steps : QList<PageStep>());
    m_strip.setLayer(m_view.layer());
    m_strip.setStyle(m_view.overlayStyle());
    QList<StripReading> readings;
    const OverlayHit place = m_view.overlayStyle().current;
    if (const Glyph* glyph = m_view.layer().source(place.line, place.glyph)) {
        for (const Alternative& each : glyph->alternatives)
            readings << StripReading { {}, visibleText(each.text), each.confidence };
    }
    m_strip.setReadings(readings);
}

void PageController::updateReading()
{
    m_view.status().setReading(m_session.queue().isRunning(m_page), m_session.queue().fraction(m_page));
}

} // namespace handlens
