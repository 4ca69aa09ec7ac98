// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "transcript/readernames.h"
#include "window/layersource.h"

#include <QCoreApplication>

namespace handlens {

class PageViews;

/// Which readings the page views show, what their captions say, and what is ringed in them.
class ComparedViews final
{
    Q_DECLARE_TR_FUNCTIONS(ComparedViews)
public:
    /// All must outlive it.
    ComparedViews(PageViews& views, LayerSource& layers, ComparisonSource& source, const ReaderNames& names);

    /// Whether readings are wanted side by side; they are shown so from the next show() on, where a page has
    /// enough of them.
    void setSideBySide(bool on) { m_sideBySide = on; }
    [[nodiscard]] bool isSideBySide() const { return m_sideBySide; }
    /// Whether there are two texts to put side by side: two readings, or one and the transcript.
    [[nodiscard]] bool canCompare(const Page& page) const;

    /// Shows `page`. `text`: the reading that is shown as text, none: the transcript; in one view it is what
    /// lies over the page, among several it is marked.
    void show(const Page& page, RecognitionId text);
    /// Shows what `other` read over the view that shows the text, until the next show().
    void peek(const Page& page, RecognitionId other);
    /// Rings `place` of the text in view, and what corresponds to it, and brings it into view.
    void ring(const OverlayHit& place);

    /// What a view shows.
    [[nodiscard]] RecognitionId reading(int view) const { return m_readings[view]; }
    [[nodiscard]] bool shows(RecognitionId reading) const { return m_readings.contains(reading); }
    /// All that can be shown: the transcript, then the readings as ReaderTabs counts them.
    [[nodiscard]] QList<RecognitionId> choices(const Page& page) const;
    /// From the next show() on, `view` shows `reading`; the view that showed it shows what this one did.
    void choose(const Page& page, int view, RecognitionId reading);
    /// From then on there is one view more, or `view` is gone.
    void addView(const Page& page);
    void closeView(const Page& page, int view);

private:
    [[nodiscard]] QList<RecognitionId> sideBySide(const Page& page) const;
    void remember(const Page& page, const QList<RecognitionId>& readings);
    void showCaptions(const Page& page);
    [[nodiscard]] QString name(const Page& page, RecognitionId reading) const;
    void setLayer(int view, const std::shared_ptr<const OverlayLayer>& layer);
    [[nodiscard]] OverlayHit placeIn(int view, const OverlayHit& place) const;

    PageViews& m_views;
    LayerSource& m_layers;
    ComparisonSource& m_source;
    ReaderNames m_names;
    bool m_sideBySide = false;
    std::optional<QStringList> m_chosen; ///< readers, "" the transcript; none: the first ones of each page
    RecognitionId m_text;
    QList<RecognitionId> m_readings { RecognitionId() }; ///< by view
    QList<std::shared_ptr<const OverlayLayer>> m_shown; ///< by view
};

} // namespace handlens
