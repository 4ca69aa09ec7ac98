// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "imaging/pagecut.h"

#include "imaging/refusal.h"

#include <utility>

namespace handlens {

Result<PageCut> cutPage(DecodedImage decoded, const QList<PageStep>& steps, const QRectF& region)
{
    const QSize pixels = decoded.image.size();
    const QTransform scale = QTransform::fromScale(
        1.0 * decoded.pageSize.width() / pixels.width(), 1.0 * decoded.pageSize.height() / pixels.height());
    PageCut cut { std::move(decoded.image), scale };
    if (!region.isEmpty()) {
        const QRectF onPage = region & QRectF(QPointF(), QSizeF(decoded.pageSize));
        if (onPage.isEmpty())
            return failure(refusal::outsidePage());
        // Cut before turning, so that only what is wanted is copied twice.
        const QRect wanted = scale.inverted().mapRect(onPage).toAlignedRect() & cut.image.rect();
        cut.image = cut.image.copy(wanted);
        cut.toPage = QTransform::fromTranslate(wanted.left(), wanted.top()) * scale;
    }
    const QTransform turn = viewTransform(cut.image.size(), steps);
    if (!turn.isIdentity())
        cut.image = cut.image.transformed(turn);
    cut.toPage = turn.inverted() * cut.toPage;
    return cut;
}

} // namespace handlens
