// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "page/panecaption.h"

#include <QWidget>

#include <vector>

namespace handlens {

class CameraLink;
class PageView;

/// One page in one view, or in up to four side by side that are moved and zoomed as one. The first view is
/// always there; the others mirror what page it shows and how, each with a layer of its own over it. One
/// picture serves them all.
///
/// Keys, in addition to those of a view: 1 … 9 want a reader, B held blinks to the reader before.
class PageViews final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 4;

    explicit PageViews(QWidget* parent = nullptr);

    /// 1 … `most`; captions are shown over more than one.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// By number from 0; must be there.
    [[nodiscard]] PageView& view(int index) const { return *m_panes[static_cast<size_t>(index)].view; }
    [[nodiscard]] PageView& main() const { return view(0); }
    [[nodiscard]] PaneCaption& caption(int index) const
    {
        return *m_panes[static_cast<size_t>(index)].caption;
    }
    /// Names what a single view shows for the moment, over its corner; empty: nothing.
    void setTag(const QString& name);
    /// The view with the keys, else the first.
    [[nodiscard]] int focused() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A click in a view: `glyph` −1: beside the glyphs of the line.
    void placeActivated(int view, int line, int glyph);
    void readerWanted(int view, int digit); ///< 1 … 9
    void choiceMade(int view, int index); ///< in the caption's menu
    void viewWanted(); ///< one more
    void closeWanted(int view);
    void blinked(bool on);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Pane {
        PaneCaption* caption;
        PageView* view;
    };
    void addPane();
    void mirror();
    void arrange();
    void setBlinking(bool on);

    std::vector<Pane> m_panes; ///< hidden, not removed, when fewer are wanted
    int m_count = 1;
    bool m_blinking = false;
    CameraLink* m_link;
};

/// Rectangles for `count` views of a page of `page` pixels (turned) in `room`, row by row, so that the page
/// is as large in them as can be; `caption` of each one's height is lost.
[[nodiscard]] QList<QRect> paneRects(const QRect& room, int count, const QSizeF& page, int caption);

} // namespace handlens
