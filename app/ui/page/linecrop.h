// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/page.h"
#include "imaging/pagepicture.h"

class QPainter;

namespace handlens {

/// The part of a page's picture where a line lies, laid level whatever way it runs on the page.
class LineCrop final
{
public:
    LineCrop() = default;
    /// `outline`: of the line in page pixels, reading-start corner first. Null when that or the page's size
    /// is empty.
    LineCrop(const QPolygonF& outline, const QSize& pageSize, const QList<PageStep>& steps);

    [[nodiscard]] bool isNull() const { return m_size.isEmpty(); }
    /// Along the line and across it, in page pixels.
    [[nodiscard]] QSizeF size() const { return m_size; }
    /// From page pixels to the crop, whose top left corner is the origin.
    [[nodiscard]] const QTransform& fromPage() const { return m_fromPage; }
    /// How far along the line the middle of `outline` (page pixels) is.
    [[nodiscard]] double along(const QPolygonF& outline) const;
    /// Draws the ink that `fromCrop` puts into `clip`.
    void paint(
        QPainter& painter, const PagePicture& picture, const QTransform& fromCrop, const QRectF& clip) const;

private:
    QTransform m_fromPage;
    QSizeF m_size;
};

/// The least shift of a row of `length` in `width` that shows `focus` near the middle; a row that fits begins
/// left.
[[nodiscard]] double shiftToShow(double focus, double length, double width);

} // namespace handlens
