// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/recognition.h"

#include <QRectF>
#include <QTransform>

namespace handlens {

/// The page turned so that its lines are level or upright; there, boxes of neighbouring lines of a tilted
/// page do not lie on one another.
class PageFrame final
{
public:
    /// Turned by what most of the writing on the page is tilted by, −45° to 45°.
    explicit PageFrame(const QList<QList<Line>>& readings);

    /// The box around `line`; null when it is not known where the line is.
    [[nodiscard]] QRectF boxOf(const Line& line) const;

private:
    QTransform m_level;
};

/// What both cover as a share of what either does, 0…1.
[[nodiscard]] double intersectionOverUnion(const QRectF& a, const QRectF& b);

} // namespace handlens
