// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/page.h"

#include <QRectF>

namespace handlens {

std::optional<QString> referenceText(const Page& page)
{
    switch (page.reference.kind) {
    case ReferenceKind::None:
        return std::nullopt;
    case ReferenceKind::Transcript:
        return page.transcript.text();
    case ReferenceKind::File:
    case ReferenceKind::Typed:
        break;
    }
    return page.reference.text;
}

QTransform viewTransform(const QSize& pageSize, const QList<PageStep>& steps)
{
    QTransform all;
    QRectF rect({}, QSizeF(pageSize));
    for (const PageStep& step : steps) {
        QTransform turn;
        turn.rotate(90.0 * step.quarterTurns);
        const QRectF turned = turn.mapRect(rect);
        turn *= QTransform::fromTranslate(-turned.left(), -turned.top());
        all *= turn;
        rect = QRectF(QPointF(), turned.size());
    }
    return all;
}

QSize viewSize(const QSize& pageSize, const QList<PageStep>& steps)
{
    return viewTransform(pageSize, steps).mapRect(QRectF(QPointF(), QSizeF(pageSize))).size().toSize();
}

QList<PageStep> withRotation(QList<PageStep> steps, int quarterTurns)
{
    int turns = quarterTurns;
    if (!steps.isEmpty() && steps.constLast().kind == PageStep::Kind::Rotate)
        turns += steps.takeLast().quarterTurns;
    turns = ((turns % 4) + 4) % 4;
    if (turns != 0)
        steps << PageStep { PageStep::Kind::Rotate, turns };
    return steps;
}

} // namespace handlens
