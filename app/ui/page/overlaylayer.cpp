// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/overlaylayer.h"

#include "base/graphemes.h"

#include <QLineF>

#include <algorithm>
#include <limits>
#include <numeric>

namespace handlens {

namespace {

bool isUpright(const QPolygonF& polygon)
{
    return polygon.size() == 4 && polygon[0].y() == polygon[1].y() && polygon[1].x() == polygon[2].x()
        && polygon[2].y() == polygon[3].y() && polygon[3].x() == polygon[0].x()
        && polygon[0].x() < polygon[1].x() && polygon[0].y() < polygon[3].y();
}

// Glyph is finer than Word, Word finer than Line; None says nothing.
ScoredAt finer(ScoredAt a, ScoredAt b)
{
    const auto rank = [](ScoredAt level) {
        return level == ScoredAt::None ? std::numeric_limits<int>::max() : static_cast<int>(level);
    };
    return rank(a) <= rank(b) ? a : b;
}

template <typename Items> bool holds(const Items& items, int index)
{
    return index >= 0 && static_cast<size_t>(index) < static_cast<size_t>(items.size());
}

} // namespace

bool OverlayGlyph::contains(const QPointF& point) const
{
    return bounds.contains(point) && (polygon.isEmpty() || polygon.containsPoint(point, Qt::OddEvenFill));
}

const OverlayLine* OverlayLayer::line(int index) const
{
    return holds(m_lines, index) ? &m_lines[static_cast<size_t>(index)] : nullptr;
}

const OverlayGlyph* OverlayLayer::glyph(int line, int index) const
{
    const OverlayLine* const found = this->line(line);
    if (!found || index < 0 || static_cast<size_t>(index) >= found->glyphCount)
        return nullptr;
    return &m_glyphs[found->firstGlyph + static_cast<size_t>(index)];
}

const Glyph* OverlayLayer::source(int line, int index) const
{
    if (!glyph(line, index))
        return nullptr;
    return m_recognised.isEmpty() ? &m_transcript[line].glyphs[index].glyph
                                  : &m_recognised[line].glyphs[index];
}

QString OverlayLayer::text(int line) const
{
    if (!this->line(line))
        return {};
    return m_recognised.isEmpty() ? m_transcript[line].text() : m_recognised[line].text();
}

std::vector<int> OverlayLayer::linesIn(const QRectF& area) const
{
    std::vector<int> found;
    const auto top = [this](int line) { return m_lines[static_cast<size_t>(line)].bounds.top(); };
    // Nothing before the first line that reaches down into the area, and nothing that begins below it.
    const auto first = std::ranges::lower_bound(m_lowest, area.top()) - m_lowest.begin();
    const auto last = std::ranges::upper_bound(m_byTop, area.bottom(), {}, top) - m_byTop.begin();
    for (auto i = first; i < last; ++i) {
        const int line = m_byTop[static_cast<size_t>(i)];
        const QRectF& bounds = m_lines[static_cast<size_t>(line)].bounds;
        if (bounds.bottom() >= area.top() && bounds.right() >= area.left() && bounds.left() <= area.right())
            found.push_back(line);
    }
    return found;
}

OverlayHit OverlayLayer::at(const QPointF& point) const
{
    OverlayHit hit;
    double nearest = std::numeric_limits<double>::max();
    for (const int index : linesIn({ point, QSizeF() })) {
        const OverlayLine& line = m_lines[static_cast<size_t>(index)];
        for (size_t i = 0; i < line.glyphCount; ++i) {
            const OverlayGlyph& glyph = m_glyphs[line.firstGlyph + i];
            if (!glyph.contains(point))
                continue;
            // Where boxes overlap, the one whose middle is nearest is meant.
            const double distance = QLineF(glyph.bounds.center(), point).length();
            if (distance < nearest) {
                nearest = distance;
                hit = { index, static_cast<int>(i) };
            }
        }
        if (hit.line < 0 && line.polygon.containsPoint(point, Qt::OddEvenFill))
            hit.line = index;
    }
    return hit;
}

int OverlayLayer::doubts(double threshold, int line) const
{
    const OverlayLine* const one = this->line(line);
    const auto first = m_glyphs.begin() + (one ? static_cast<std::ptrdiff_t>(one->firstGlyph) : 0);
    const auto last = one ? first + static_cast<std::ptrdiff_t>(one->glyphCount) : m_glyphs.end();
    return static_cast<int>(std::count_if(first, last, [threshold](const OverlayGlyph& glyph) {
        return !glyph.certain && !glyph.space && glyph.confidence && *glyph.confidence < threshold;
    }));
}

void OverlayLayer::beginLine(const QPolygonF& polygon, qsizetype glyphs)
{
    OverlayLine line;
    line.polygon = polygon;
    line.bounds = polygon.boundingRect();
    line.label = QString::number(m_lines.size() + 1);
    line.firstGlyph = m_glyphs.size();
    line.glyphCount = static_cast<size_t>(glyphs);
    m_lines.push_back(std::move(line));
}

void OverlayLayer::addGlyph(const Glyph& glyph, bool certain)
{
    OverlayLine& line = m_lines.back();
    OverlayGlyph& drawn = m_glyphs.emplace_back();
    drawn.bounds = glyph.polygon.boundingRect();
    if (!isUpright(glyph.polygon))
        drawn.polygon = glyph.polygon;
    drawn.confidence = glyph.score.unit;
    drawn.certain = certain;
    drawn.estimated = glyph.origin == Origin::Estimated;
    drawn.space = isSpace(glyph.text);
    line.bounds |= drawn.bounds;
    line.anyCertain |= certain;
    if (!certain && drawn.confidence)
        line.measuredAt = finer(line.measuredAt, glyph.score.measuredAt);
}

void OverlayLayer::takeMean(OverlayLine& line) const
{
    double sum = 0;
    int scored = 0;
    for (size_t i = line.firstGlyph; i < line.firstGlyph + line.glyphCount; ++i) {
        const OverlayGlyph& glyph = m_glyphs[i];
        if (glyph.confidence && !glyph.certain) {
            sum += *glyph.confidence;
            ++scored;
        }
    }
    line.confidence = scored > 0 ? std::optional(sum / scored) : std::nullopt;
}

void OverlayLayer::endLine(const Score& own)
{
    OverlayLine& line = m_lines.back();
    takeMean(line);
    if (own.unit)
        line.confidence = own.unit;
    if (own.unit && line.measuredAt == ScoredAt::None)
        line.measuredAt = ScoredAt::Line;
}

void OverlayLayer::buildIndex()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].bounds.isEmpty())
            m_byTop.push_back(static_cast<int>(i));
    }
    const auto bounds
        = [this](int line) -> const QRectF& { return m_lines[static_cast<size_t>(line)].bounds; };
    std::ranges::stable_sort(m_byTop, {}, [&](int line) { return bounds(line).top(); });
    m_lowest.reserve(m_byTop.size());
    double lowest = std::numeric_limits<double>::lowest();
    for (const int line : m_byTop)
        m_lowest.push_back(lowest = std::max(lowest, bounds(line).bottom()));
}

OverlayLayer layerOf(const Transcript& transcript)
{
    OverlayLayer layer;
    layer.m_transcript = transcript.lines;
    layer.m_lines.reserve(static_cast<size_t>(transcript.lines.size()));
    for (const TranscriptLine& line : transcript.lines) {
        layer.beginLine(line.polygon, line.glyphs.size());
        for (const TranscriptGlyph& glyph : line.glyphs)
            layer.addGlyph(glyph.glyph, glyph.certain);
        layer.endLine({});
    }
    layer.buildIndex();
    return layer;
}

OverlayLayer layerOf(const Recognition& recognition)
{
    OverlayLayer layer;
    layer.m_recognised = recognition.lines;
    layer.m_lines.reserve(static_cast<size_t>(recognition.lines.size()));
    for (const Line& line : recognition.lines) {
        layer.beginLine(line.polygon, line.glyphs.size());
        for (const Glyph& glyph : line.glyphs)
            layer.addGlyph(glyph, false);
        layer.endLine(line.score);
    }
    layer.buildIndex();
    return layer;
}

OverlayLayer withHeat(OverlayLayer layer, HeatMode mode, const GlyphHeat& heat)
{
    layer.m_mode = mode;
    for (size_t row = 0; row < layer.m_lines.size(); ++row) {
        OverlayLine& line = layer.m_lines[row];
        const auto values = heat.value(static_cast<qsizetype>(row));
        for (size_t i = 0; i < line.glyphCount; ++i)
            layer.m_glyphs[line.firstGlyph + i].confidence = values.value(static_cast<qsizetype>(i));
        layer.takeMean(line);
        line.measuredAt = line.confidence ? ScoredAt::Glyph : ScoredAt::None;
    }
    return layer;
}

} // namespace handlens
