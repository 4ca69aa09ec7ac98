// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"
#include "imaging/pagepicture.h"
#include "page/cameraarea.h"
#include "page/overlaypainter.h"
#include "page/pagestatus.h"

#include <functional>

namespace handlens {

/// Shows one page: its picture, the overlay over it, and what is to be said when there is no picture. It asks
/// for pictures and tells what was clicked; it owns no document.
///
/// Beyond what moves and zooms any CameraArea, a click chooses a character or line, and ` held shows the
/// bare ink.
class PageView final : public CameraArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// Nothing is open: says so, and what to do.
    void showNothing();
    /// Shows another page, or the same page turned otherwise (its picture stays). `pageSize` may be empty
    /// until the picture has come. Zoom and fit stay as they are.
    void showPage(PageId page, const QSize& pageSize, const QList<PageStep>& steps);
    /// The picture of the page; a sharper one may follow, and nothing jumps.
    void setPicture(const PagePicture& picture);
    void setLayer(OverlayLayer layer);
    /// What to say of a glyph (line, glyph) in its tooltip beyond what the layer knows; may be null.
    using Remark = std::function<QString(int, int)>;
    void setRemark(Remark remark) { m_remark = std::move(remark); }
    /// The page cannot be shown, with the reason and *Try again*.
    void showError(const QString& message);
    /// Shows the page that `other` shows, in the same way and the same picture; but what lies over it stays
    /// one's own.
    void mirror(const PageView& other);

    [[nodiscard]] PageId page() const { return m_page; }
    [[nodiscard]] const OverlayLayer& layer() const { return m_overlay.layer(); }
    [[nodiscard]] const OverlayStyle& overlayStyle() const { return m_style; }
    /// What is to be said of the page: that it is being read, and how that ended.
    [[nodiscard]] PageStatus& status() { return *m_status; }
    [[nodiscard]] PageStateCard& card() { return m_status->card(); }

    /// Emphasises a line and rings a glyph of it (−1: none).
    void ring(const OverlayHit& place);
    /// The same, and brings them into view with the least movement.
    void setCurrent(int line, int glyph = -1);
    /// Only what is less sure than this is tinted, and counts as doubtful for those who hear the page.
    void setThreshold(double threshold);
    [[nodiscard]] bool isShowingBareInk() const { return m_bare || !m_style.overlay; }
    /// The rectangle of a line in viewport pixels, empty when it lies nowhere.
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] QString toolTipAt(const QPoint& viewportPoint) const;

    QSize sizeHint() const override { return { 640, 480 }; }

public slots:
    void setOverlayVisible(bool visible);
    void setHeatVisible(bool visible);
    void setOutlinesVisible(bool visible);
    void zoomToLine(); ///< the current line, with its surroundings

signals:
    void glyphActivated(int line, int glyph);
    void lineActivated(int line);
    void looksChanged(); ///< another page or picture, or other things are shown over it
    /// A picture that covers `fit` device pixels (page orientation) is wanted for the page.
    void pictureNeeded(handlens::PageId page, const QSize& fit);
    void retryRequested(handlens::PageId page); ///< to open it again
    void readAgainRequested(handlens::PageId page);
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void clickAt(const QPointF& point) override;

private:
    template <typename Value> void restyle(Value OverlayStyle::*what, const Value& value);
    void setBare(bool bare);

    PagePicture m_picture;
    OverlayPainter m_overlay;
    OverlayStyle m_style;
    Remark m_remark;
    PageStatus* m_status = nullptr;
    PageId m_page;
    QList<PageStep> m_steps;
    bool m_bare = false;
};

} // namespace handlens
