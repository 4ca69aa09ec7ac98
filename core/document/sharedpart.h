// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QRectF>

#include <algorithm>

namespace handlens {

/// The share of the smaller of two boxes that lies in the other one, 0…1. Upright boxes are enough to tell
/// lines apart.
[[nodiscard]] inline double sharedPart(const QRectF& a, const QRectF& b)
{
    const QRectF common = a & b;
    const double smaller = std::min(a.width() * a.height(), b.width() * b.height());
    return smaller > 0 ? common.width() * common.height() / smaller : 0;
}

/// The sharedPart() above which two lines are the same writing.
inline constexpr double sameLine = 0.5;

} // namespace handlens
