// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/heatmodes.h"
#include "document/transcript.h"
#include "page/heatmode.h"

#include <QRectF>

#include <vector>

namespace handlens {

/// One glyph as it is drawn. Small and flat: a page may have 50,000.
struct OverlayGlyph {
    QRectF bounds; ///< page pixels; empty: it lies nowhere
    QPolygonF polygon; ///< page pixels; empty: the upright rectangle `bounds`
    std::optional<double> confidence; ///< or what else the layer's heat is
    bool certain = false; ///< a person said so: never tinted
    bool estimated = false; ///< the box is interpolated
    bool space = false;

    /// The box's corners, reading-start corner first, clockwise.
    [[nodiscard]] QPolygonF outline() const { return polygon.isEmpty() ? rectPolygon(bounds) : polygon; }
    [[nodiscard]] bool contains(const QPointF& point) const;
};

/// One line as it is drawn.
struct OverlayLine {
    QPolygonF polygon; ///< page pixels; empty: it lies nowhere
    QRectF bounds;
    QString label; ///< its number, counted from 1
    size_t firstGlyph = 0; ///< in OverlayLayer::glyphs()
    size_t glyphCount = 0;
    /// The finest level at which a glyph of it was scored. `Line`: one number for all, so one flat tint for
    /// all.
    ScoredAt measuredAt = ScoredAt::None;
    /// The line's own score, or the mean of what its glyphs were given.
    std::optional<double> confidence;
    bool anyCertain = false;
};

/// Where a point of the page lies: a line, and a glyph of it where it lies on one; −1: none.
struct OverlayHit {
    int line = -1;
    int glyph = -1; ///< counted within the line
    bool operator==(const OverlayHit&) const = default;
};

/// What is drawn over a page's picture, with an index for finding and leaving out by place.
class OverlayLayer final
{
public:
    [[nodiscard]] const std::vector<OverlayLine>& lines() const { return m_lines; }
    [[nodiscard]] const std::vector<OverlayGlyph>& glyphs() const { return m_glyphs; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    /// What the confidences of lines and glyphs are.
    [[nodiscard]] HeatMode heatMode() const { return m_mode; }

    /// Null when there is no such line or glyph.
    [[nodiscard]] const OverlayLine* line(int index) const;
    [[nodiscard]] const OverlayGlyph* glyph(int line, int index) const;
    /// The glyph's text, score and alternatives as read; null when there is none.
    [[nodiscard]] const Glyph* source(int line, int index) const;
    [[nodiscard]] QString text(int line) const;

    /// Indices of the lines whose bounds touch `area` (page pixels), from top to bottom.
    [[nodiscard]] std::vector<int> linesIn(const QRectF& area) const;
    [[nodiscard]] OverlayHit at(const QPointF& point) const;

    /// How many glyphs have a confidence below `threshold` and are not certain; in one line, or (−1) in all.
    [[nodiscard]] int doubts(double threshold, int line = -1) const;

private:
    friend OverlayLayer layerOf(const Transcript& transcript);
    friend OverlayLayer layerOf(const Recognition& recognition);
    friend OverlayLayer withHeat(OverlayLayer layer, HeatMode mode, const GlyphHeat& heat);

    void beginLine(const QPolygonF& polygon, qsizetype glyphs);
    void addGlyph(const Glyph& glyph, bool certain);
    void endLine(const Score& own);
    void takeMean(OverlayLine& line) const;
    void buildIndex();

    std::vector<OverlayLine> m_lines;
    std::vector<OverlayGlyph> m_glyphs;
    std::vector<int> m_byTop; ///< lines with bounds, by rising top
    std::vector<double> m_lowest; ///< the lowest bottom among m_byTop[0…i]
    HeatMode m_mode = HeatMode::ThisReader;
    QList<TranscriptLine>
        m_transcript; ///< one of the two, shared with the document, for texts and alternatives
    QList<Line> m_recognised;
};

/// The person's text over the page: what they typed or confirmed is certain.
[[nodiscard]] OverlayLayer layerOf(const Transcript& transcript);
/// What one reader said over the page.
[[nodiscard]] OverlayLayer layerOf(const Recognition& recognition);
/// `layer` with other numbers for its glyphs, by line and glyph, that mean `mode`; a glyph that `heat` says
/// nothing of has none. What a person is certain of stays so.
[[nodiscard]] OverlayLayer withHeat(OverlayLayer layer, HeatMode mode, const GlyphHeat& heat);

} // namespace handlens
