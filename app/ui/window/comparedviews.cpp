// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/comparedviews.h"

#include "page/heatscale.h"
#include "page/pageview.h"
#include "page/pageviews.h"
#include "window/comparedheat.h"

#include <QLocale>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fewest = 2; // views side by side

const Recognition* recognitionOf(const Page& page, RecognitionId id)
{
    const auto it = std::ranges::find(page.recognitions, id, &Recognition::id);
    return it == page.recognitions.end() ? nullptr : &*it;
}

std::optional<double> meanConfidence(const Recognition& recognition)
{
    double sum = 0;
    int scored = 0;
    for (const Line& line : recognition.lines) {
        for (const Glyph& glyph : line.glyphs) {
            if (glyph.score.unit) {
                sum += *glyph.score.unit;
                ++scored;
            }
        }
    }
    return scored > 0 ? std::optional(sum / scored) : std::nullopt;
}

// Where `place` of `from` lies in `to`, which another reader read.
OverlayHit sameSpot(const OverlayLayer& from, const OverlayHit& place, const OverlayLayer& to)
{
    const OverlayGlyph* const glyph = from.glyph(place.line, place.glyph);
    const OverlayLine* const line = from.line(place.line);
    if (!glyph && !line)
        return {};
    return to.at(glyph ? glyph->bounds.center() : line->bounds.center());
}

} // namespace

ComparedViews::ComparedViews(
    PageViews& views, LayerSource& layers, ComparisonSource& source, const ReaderNames& names)
    : m_views(views)
    , m_layers(layers)
    , m_source(source)
    , m_names(names)
    , m_shown(1)
{
}

bool ComparedViews::canCompare(const Page& page) const
{
    return !page.recognitions.isEmpty() && choices(page).size() >= fewest;
}

QList<RecognitionId> ComparedViews::choices(const Page& page) const
{
    QList<RecognitionId> all { RecognitionId() };
    std::ranges::transform(m_names.inOrder(page), std::back_inserter(all), &Recognition::id);
    return all;
}

// The chosen ones that read the page; too few are filled up, with readings before the transcript.
QList<RecognitionId> ComparedViews::sideBySide(const Page& page) const
{
    QList<RecognitionId> shown;
    const QStringList chosen = m_chosen.value_or(QStringList());
    for (const QString& reader : chosen) {
        const auto it = std::ranges::find(page.recognitions, reader, &Recognition::reader);
        if (reader.isEmpty())
            shown << RecognitionId();
        else if (it != page.recognitions.end())
            shown << it->id;
    }
    const QList<RecognitionId> all = choices(page);
    const qsizetype wanted
        = m_chosen ? fewest : std::clamp<qsizetype>(all.size() - 1, fewest, PageViews::most);
    for (const RecognitionId each : all.sliced(1) + all.first(1)) {
        if (shown.size() < wanted && !shown.contains(each))
            shown << each;
    }
    return shown;
}

void ComparedViews::show(const Page& page, RecognitionId text)
{
    const bool several = m_sideBySide && canCompare(page);
    QList<RecognitionId> readings = several ? sideBySide(page) : QList { text };
    if (text && !readings.contains(text)) { // what one reads is seen, in place of what one read before
        readings[std::max<qsizetype>(0, readings.indexOf(m_text))] = text;
        remember(page, readings);
    }
    m_text = text;
    m_readings = readings;
    m_shown.resize(readings.size());
    m_views.setCount(static_cast<int>(readings.size()));
    for (int view = 0; view < m_views.count(); ++view) {
        const RecognitionId reading = readings[view];
        setLayer(view, m_layers.layer(page, reading));
        m_views.view(view).setRemark(
            [this, reading](int line, int glyph) { return m_layers.remark(reading, line, glyph); });
    }
    m_views.setTag({});
    showCaptions(page);
}

// A view loses its layer by itself when its page goes.
void ComparedViews::setLayer(int view, const std::shared_ptr<const OverlayLayer>& layer)
{
    PageView& shown = m_views.view(view);
    if (m_shown[view] == layer && shown.layer().isEmpty() == layer->isEmpty())
        return;
    m_shown[view] = layer;
    shown.setLayer(*layer);
}

void ComparedViews::peek(const Page& page, RecognitionId other)
{
    const auto at = static_cast<int>(m_readings.indexOf(m_text));
    const int view = at < 0 ? m_views.focused() : at;
    PageView& shown = m_views.view(view);
    const auto layer = m_layers.layer(page, other);
    const OverlayHit place = sameSpot(shown.layer(), shown.overlayStyle().current, *layer);
    setLayer(view, layer);
    shown.ring(place);
    shown.setRemark({});
    if (m_views.count() == 1) {
        m_views.setTag(name(page, other));
        return;
    }
    PaneLabel label = m_views.caption(view).label();
    label.name = name(page, other);
    label.digit = 0;
    label.detail.clear();
    m_views.caption(view).setLabel(label);
}

void ComparedViews::ring(const OverlayHit& place)
{
    const auto leader = static_cast<int>(std::max<qsizetype>(0, m_readings.indexOf(m_text)));
    for (int view = 0; view < m_views.count(); ++view) {
        if (view != leader)
            m_views.view(view).ring(placeIn(view, place));
    }
    const OverlayHit there = placeIn(leader, place);
    m_views.view(leader).setCurrent(there.line, there.glyph);
}

OverlayHit ComparedViews::placeIn(int view, const OverlayHit& place) const
{
    if (m_readings[view] == m_text)
        return place;
    const auto comparison = m_source.comparison();
    const qsizetype from = comparison ? sideOf(*comparison, m_text) : -1;
    const qsizetype to = comparison ? sideOf(*comparison, m_readings[view]) : -1;
    if (from >= 0 && to >= 0)
        return counterpart(*comparison, from, place, to);
    const auto own = m_readings.indexOf(m_text); // what is not compared lies where it lies
    return own < 0 ? OverlayHit() : sameSpot(*m_shown[own], place, *m_shown[view]);
}

void ComparedViews::choose(const Page& page, int view, RecognitionId reading)
{
    QList<RecognitionId> readings = m_readings;
    const qsizetype before = readings.indexOf(reading);
    if (before >= 0)
        readings[before] = readings[view];
    readings[view] = reading;
    remember(page, readings);
}

void ComparedViews::addView(const Page& page)
{
    const QList<RecognitionId> all = choices(page);
    const auto free
        = std::ranges::find_if(all, [this](RecognitionId each) { return !m_readings.contains(each); });
    if (free != all.end() && m_readings.size() < PageViews::most)
        remember(page, m_readings + QList { *free });
}

void ComparedViews::closeView(const Page& page, int view)
{
    QList<RecognitionId> readings = m_readings;
    if (readings.size() > fewest) {
        readings.removeAt(view);
        remember(page, readings);
    }
}

void ComparedViews::remember(const Page& page, const QList<RecognitionId>& readings)
{
    if (!m_sideBySide)
        return;
    QStringList readers;
    for (const RecognitionId id : readings) {
        const Recognition* const recognition = recognitionOf(page, id);
        readers << (recognition ? recognition->reader : QString());
    }
    m_chosen = readers;
}

QString ComparedViews::name(const Page& page, RecognitionId reading) const
{
    const Recognition* const recognition = recognitionOf(page, reading);
    return recognition ? m_names.shortName(recognition->reader) : tr("Transcript");
}

void ComparedViews::showCaptions(const Page& page)
{
    const QList<RecognitionId> all = choices(page);
    QStringList names;
    for (const RecognitionId each : all)
        names << name(page, each);
    for (int view = 0; view < m_views.count(); ++view) {
        const RecognitionId reading = m_readings[view];
        const auto choice = static_cast<int>(all.indexOf(reading));
        PaneLabel label { names[choice], choice <= 9 ? choice : 0, {}, reading == m_text };
        if (const Recognition* const recognition = recognitionOf(page, reading)) {
            const QString when = QLocale().toString(recognition->when.toLocalTime(), QLocale::ShortFormat);
            const std::optional<double> mean = meanConfidence(*recognition);
            //: %1 is a percentage, %2 a date and time
            label.detail = mean ? tr("mean confidence %1 · %2").arg(percent(*mean), when) : when;
        }
        PaneCaption& caption = m_views.caption(view);
        caption.setLabel(label);
        caption.setChoices(names, choice);
        caption.setRoom(
            m_readings.size() < std::min<qsizetype>(PageViews::most, all.size()), m_readings.size() > fewest);
        //: %1 is the reading that a view shows
        m_views.view(view).setAccessibleName(
            m_views.count() > 1 ? tr("Page, %1").arg(names[choice]) : tr("Page"));
    }
}

} // namespace handlens
