// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/calibration.h"

#include <QMap>

#include <algorithm>
#include <iterator>

namespace handlens {

namespace {

constexpr int grid = 10; ///< parts between the samples taken in beforehand

/// What is known of one confidence.
struct Point {
    double right = 0; ///< how many samples
    double samples = 0;
};

QMap<double, Point> pointsOf(const QList<ConfidenceSample>& samples)
{
    QMap<double, Point> points;
    for (int i = 0; i <= grid; ++i)
        points.insert(static_cast<double>(i) / grid, { static_cast<double>(i) / grid, 1 });
    for (const ConfidenceSample& sample : samples) {
        Point& point = points[sample.confidence];
        point.right += sample.right ? 1 : 0;
        ++point.samples;
    }
    return points;
}

QList<Line> linesOf(const Transcript& transcript)
{
    QList<Line> lines;
    for (const TranscriptLine& each : transcript.lines) {
        Line& line = lines.emplaceBack();
        line.polygon = each.polygon;
        std::ranges::transform(each.glyphs, std::back_inserter(line.glyphs), &TranscriptGlyph::glyph);
    }
    return lines;
}

} // namespace

Calibration::Calibration(const QList<ConfidenceSample>& samples)
    : m_samples(samples.size())
{
    if (samples.isEmpty())
        return;
    const QMap<double, Point> points = pointsOf(samples);
    for (auto point = points.begin(); point != points.end(); ++point) {
        Level level { point.key(), point.key(), point->right, point->samples };
        while (!m_levels.isEmpty() && m_levels.last().value() >= level.value()) {
            const Level before = m_levels.takeLast();
            level.from = before.from;
            level.right += before.right;
            level.samples += before.samples;
        }
        m_levels << level;
    }
}

double Calibration::operator()(double confidence) const
{
    const auto after = std::ranges::lower_bound(m_levels, confidence, {}, &Level::to);
    if (after == m_levels.end())
        return m_levels.isEmpty() ? confidence : m_levels.last().value();
    if (confidence >= after->from || after == m_levels.begin())
        return after->value();
    const Level& before = *std::prev(after);
    const double way = (confidence - before.to) / (after->from - before.to);
    return before.value() + way * (after->value() - before.value());
}

QList<Line> calibrated(QList<Line> lines, const Calibration& calibration)
{
    for (Line& line : lines) {
        for (Glyph& glyph : line.glyphs) {
            if (glyph.score.unit)
                glyph.score.unit = calibration(*glyph.score.unit);
        }
    }
    return lines;
}

QList<ConfidenceSample> samplesFrom(const Recognition& recognition, const Transcript& transcript)
{
    const QList<QList<Line>> sides { recognition.lines, linesOf(transcript) };
    QList<ConfidenceSample> samples;
    for (const AlignedRow& row : alignPage(sides).rows) {
        for (const AlignedColumn& column : row.columns) {
            const Glyph* read = glyphAt(sides[0], column.places[0]);
            const std::optional<GlyphPlace>& decided = column.places[1];
            if (!read || !read->score.unit || !glyphAt(sides[1], decided))
                continue;
            if (transcript.lines[decided->line].glyphs[decided->glyph].certain)
                samples << ConfidenceSample { *read->score.unit,
                    textAt(sides[0], *column.places[0]) == textAt(sides[1], *decided) };
        }
    }
    return samples;
}

} // namespace handlens
