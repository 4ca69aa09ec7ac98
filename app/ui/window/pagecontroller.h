// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/pictureloader.h"
#include "session/session.h"
#include "window/comparedviews.h"
#include "window/layersource.h"
#include "window/readingswitch.h"

#include <QObject>
#include <QTimer>

namespace handlens {

class LineStrip;
class PageView;
class PageViews;
class ReaderTabs;

/// Keeps the page views, the line strip and the text in view (the transcript, or what one reader said) on the
/// same page and the same character: a click in one moves the others. Loads the page's picture.
class PageController final : public QObject
{
    Q_OBJECT
public:
    /// The widgets it keeps together; they must outlive it.
    struct Widgets {
        PageViews& views;
        LineStrip& strip;
        ReaderTabs& tabs;
    };
    /// `source` is set to the pages shown; it and `session` must outlive it.
    PageController(Session& session, const GateLimits& limits, const ReaderNames& names,
        ComparisonSource& source, const Widgets& widgets);

    [[nodiscard]] PageId page() const { return m_page; }
    /// The page's picture as far as it has come; null: not yet.
    [[nodiscard]] const PagePicture& picture() const { return m_picture; }
    void setPage(PageId page);
    void setThreshold(double threshold);
    /// The next page after (or before) the current one that has doubts; none when there is none.
    [[nodiscard]] PageId pageWithDoubts(int direction) const;

    /// Whether the page has two texts to put side by side.
    [[nodiscard]] bool canCompare() const;
    /// Several readings side by side, on every page that has them.
    void setSideBySide(bool on);
    [[nodiscard]] bool isSideBySide() const { return m_compared.isSideBySide(); }
    void setHeatMode(HeatMode mode);
    /// As LayerSource::mode() and note().
    [[nodiscard]] HeatMode heatMode() const { return m_layers.mode(); }
    [[nodiscard]] QString heatNote() const { return m_layers.note(); }

signals:
    /// The picture is a scaled one (false) or the whole (true).
    void pictureShown(bool sharp);
    /// What heatMode() and heatNote() say may be another thing.
    void heatChanged();

private:
    void connectParts();
    [[nodiscard]] const Page* current() const { return m_session.document().page(m_page); }
    void showPicture(PageId page, const PagePicture& picture);
    void showPictureError(PageId page, const Error& error);
    void reload(PageId page);
    void updatePage(PageId page);
    void updateText(PageId page);
    void updateCompared();
    void showLayers();
    void showOther();
    void goTo(int line, int glyph);
    void showPlace(int line, int glyph);
    void updateStrip();
    void updateReading();
    void activate(int view, int line, int glyph);

    Session& m_session;
    Widgets m_widgets;
    PageView& m_view; ///< the first
    ComparisonSource& m_source;
    LayerSource m_layers;
    ComparedViews m_compared;
    ReadingSwitch m_switch;
    PictureLoader m_loader;
    PagePicture m_picture;
    std::shared_ptr<const OverlayLayer> m_text; ///< of the text in view
    OverlayHit m_place; ///< in it
    QTimer m_textDelay; ///< one repaint for a run of changes
    PageId m_page;
    double m_threshold = 0;
};

} // namespace handlens
