// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/pageframe.h"

#include <cmath>
#include <complex>

namespace handlens {

namespace {

/// The way the line runs, as far as it goes; nothing when that is not known. A polygon of four corners begins
/// where reading does and goes on along the line.
std::complex<double> courseOf(const Line& line)
{
    const auto between = [](const QPointF& from, const QPointF& to) {
        return std::complex<double>(to.x() - from.x(), to.y() - from.y());
    };
    if (line.baseline.size() > 1)
        return between(line.baseline.first(), line.baseline.last());
    if (line.polygon.size() == 4)
        return between(line.polygon[0], line.polygon[1]);
    return {};
}

double area(const QRectF& box)
{
    return box.width() * box.height();
}

} // namespace

/// The mean of the tilts modulo 90°, weighted by length: angles are multiplied by four, where lines across
/// each other (Chinese columns beside a level heading) point the same way.
PageFrame::PageFrame(const QList<QList<Line>>& readings)
{
    std::complex<double> sum;
    for (const QList<Line>& reading : readings) {
        for (const Line& line : reading) {
            const std::complex<double> course = courseOf(line);
            if (course != std::complex<double>())
                sum += std::polar(std::abs(course), 4 * std::arg(course));
        }
    }
    if (sum != std::complex<double>())
        m_level.rotateRadians(-std::arg(sum) / 4);
}

QRectF PageFrame::boxOf(const Line& line) const
{
    return m_level.map(line.polygon).boundingRect();
}

double intersectionOverUnion(const QRectF& a, const QRectF& b)
{
    const double common = area(a & b);
    return common > 0 ? common / (area(a) + area(b) - common) : 0;
}

} // namespace handlens
