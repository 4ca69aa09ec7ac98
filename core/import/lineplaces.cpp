// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/lineplaces.h"

#include "document/answerpolygon.h"
#include "document/glyphplaces.h"

#include <algorithm>
#include <limits>

namespace handlens {

namespace {

QRectF aroundWords(const FileLine& line)
{
    QRectF around;
    for (const FileWord& word : line.words) {
        around |= word.polygon.boundingRect();
        for (const FileGlyph& glyph : word.glyphs)
            around |= glyph.polygon.boundingRect();
    }
    return around;
}

QPointF courseOf(const QPolygonF& baseline)
{
    if (baseline.size() < 2)
        return {};
    const QLineF course(baseline.first(), baseline.last());
    return course.length() > 0 ? course.unitVector().p2() - course.p1() : QPointF();
}

// The corner first from which the edge runs along the baseline.
void startWhereReadingDoes(QPolygonF& quad, const QPolygonF& baseline)
{
    const QPointF course = courseOf(baseline);
    const auto along = [&](qsizetype i) {
        return QPointF::dotProduct(QLineF(quad[i], quad[(i + 1) % 4]).unitVector().p2() - quad[i], course);
    };
    qsizetype best = 0;
    for (qsizetype i = 1; i < 4; ++i) {
        if (along(i) > along(best) + 0.1)
            best = i;
    }
    std::rotate(quad.begin(), quad.begin() + best, quad.end());
}

bool hasMoreThanFour(const QPolygonF& corners)
{
    return corners.size() - (corners.isClosed() ? 1 : 0) > 4;
}

// The smallest rectangle around `outline` whose sides run along and across the baseline.
QPolygonF levelBox(const QPolygonF& outline, const QPolygonF& baseline)
{
    const QPointF course = courseOf(baseline);
    if (course.isNull())
        return outline;
    const QPointF down(-course.y(), course.x());
    constexpr double far = std::numeric_limits<double>::max();
    double left = far;
    double top = far;
    double right = -far;
    double bottom = -far;
    for (const QPointF& corner : outline) {
        const double x = QPointF::dotProduct(corner, course);
        const double y = QPointF::dotProduct(corner, down);
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    }
    return QPolygonF({ course * left + down * top, course * right + down * top,
        course * right + down * bottom, course * left + down * bottom });
}

} // namespace

QPolygonF partOutline(const QPolygonF& given, const QPolygonF& baseline, FileFlaws& flaws)
{
    constexpr QSizeF anyPage(1e7, 1e7); // cut to the real one by scaledTo()
    AnswerPolygon usable = answerPolygon(given, anyPage);
    flaws.places = flaws.places || usable.dropped;
    flaws.outside = flaws.outside || usable.cut;
    if (usable.polygon.size() == 4)
        startWhereReadingDoes(usable.polygon, baseline);
    return usable.polygon;
}

QPolygonF lineOutline(const FileLine& line, FileFlaws& flaws)
{
    const QRectF bounds = line.outline.boundingRect();
    if (hasMoreThanFour(line.outline) && bounds.width() >= 1 && bounds.height() >= 1)
        return line.outline;
    const QPolygonF quad = partOutline(line.outline, line.baseline, flaws);
    if (!quad.isEmpty())
        return quad;
    const QRectF around = aroundWords(line);
    return around.isEmpty() ? QPolygonF() : rectPolygon(around);
}

void estimateGlyphs(Line& line)
{
    Line level = line;
    if (line.polygon.size() > 4)
        level.polygon = levelBox(line.polygon, line.baseline);
    const bool fromTheRight = line.direction == WritingDirection::RightToLeft;
    if (fromTheRight)
        std::ranges::reverse(level.glyphs);
    estimatePlaces(level);
    if (fromTheRight)
        std::ranges::reverse(level.glyphs);
    line.glyphs = level.glyphs;
}

} // namespace handlens
