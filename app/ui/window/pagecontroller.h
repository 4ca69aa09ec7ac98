// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/pictureloader.h"
#include "page/overlaylayer.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

namespace handlens {

class LineStrip;
class PageView;
class ReaderTabs;

/// Keeps the page view, the line strip and the text in view (the transcript, or what one reader said) on the
/// same page and the same character: a click in one moves the others. Loads the page's picture.
class PageController final : public QObject
{
    Q_OBJECT
public:
    /// The widgets must outlive it.
    PageController(
        Session& session, const GateLimits& limits, PageView& view, LineStrip& strip, ReaderTabs& tabs);

    [[nodiscard]] PageId page() const { return m_page; }
    void setPage(PageId page);
    void setThreshold(double threshold);
    /// The next page after (or before) the current one that has doubts; none when there is none.
    [[nodiscard]] PageId pageWithDoubts(int direction) const;

signals:
    /// The picture is a scaled one (false) or the whole (true).
    void pictureShown(bool sharp);

private:
    void showPicture(PageId page, const PagePicture& picture);
    void showPictureError(PageId page, const Error& error);
    void reload(PageId page);
    void updatePage(PageId page);
    void updateText(PageId page);
    void showOther();
    [[nodiscard]] OverlayLayer shownLayer(const Page& page);
    void goTo(int line, int glyph);
    void showPlace(int line, int glyph);
    void updateStrip();
    void updateReading();

    Session& m_session;
    PageView& m_view;
    LineStrip& m_strip;
    ReaderTabs& m_tabs;
    PictureLoader m_loader;
    PagePicture m_picture;
    QHash<RecognitionId, OverlayLayer> m_layers; ///< of the page's recognitions that were looked at
    QTimer m_textDelay; ///< one repaint for a run of changes
    PageId m_page;
    double m_threshold = 0;
};

} // namespace handlens
