// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "imaging/imagegate.h"

#include <QTransform>

namespace handlens {

/// A part of a page's pixels, turned as the page is shown, and the way back.
struct PageCut {
    QImage image; ///< in the format it was decoded to
    QTransform toPage; ///< pixels of `image` → page pixels
};

/// Cuts `region` (page pixels; empty: the whole page) out of `decoded`, with every pixel it touches, and
/// turns it by `steps`. Fails with kind Image when nothing of `region` lies on the page.
[[nodiscard]] Result<PageCut> cutPage(
    DecodedImage decoded, const QList<PageStep>& steps, const QRectF& region);

} // namespace handlens
