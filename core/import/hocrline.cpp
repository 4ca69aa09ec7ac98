// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "import/hocrline.h"

#include "import/filenumbers.h"
#include "import/filetext.h"
#include "import/hocrwords.h"

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// The polynomial stands in a system with its origin at the bottom left of the line's box.
QPolygonF baselineOf(const QList<double>& coefficients, const QRectF& box)
{
    if (coefficients.isEmpty() || box.isEmpty())
        return {};
    const int steps = coefficients.size() > 2 ? 8 : 1; // a straight line has two ends
    QPolygonF baseline;
    for (int i = 0; i <= steps; ++i) {
        const double x = box.width() * i / steps;
        double y = 0;
        for (const double coefficient : coefficients)
            y = y * x + coefficient;
        if (std::abs(y) > 10 * (box.width() + box.height()))
            return {};
        baseline << QPointF(box.left() + x, box.bottom() + y);
    }
    return baseline;
}

} // namespace

FileLine hocrLine(const HocrElement& element, const HocrWriting& around, FileFlaws& flaws)
{
    FileLine line;
    const HocrWriting writing = writingInside(element, around);
    const QRectF box = element.box();
    const QString outline = element.property(u"poly"_s);
    line.outline = outline.isEmpty() ? QPolygonF() : filePoints(outline, flaws);
    if (line.outline.isEmpty()) // textangle counts counter-clockwise: at 90 the writing goes up
        line.outline = turnedBox(box, writing.quarters);
    if (writing.quarters == 0)
        line.baseline = baselineOf(element.numbers(u"baseline"_s), box);
    line.direction = writing.direction;
    line.words = hocrWords(element, writing, flaws);
    line.score = element.score(writing.scale);
    showHyphen(line);
    return line;
}

} // namespace handlens
