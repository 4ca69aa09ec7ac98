// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/heattext.h"

#include "base/graphemes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace handlens {

namespace {

constexpr double heatHeight = 9; // logical pixels, underline included
constexpr double tintHeight = 5;

} // namespace

HeatText::HeatText(const OverlayLayer& layer, int line, const QFont& font)
{
    const OverlayLine* const drawn = layer.line(line);
    if (!drawn)
        return;
    QString shown;
    std::vector<int> starts;
    for (int i = 0; const Glyph* const glyph = layer.source(line, i); ++i) {
        starts.push_back(static_cast<int>(shown.size()));
        shown += visibleText(glyph->text);
    }
    starts.push_back(static_cast<int>(shown.size()));
    m_layout = std::make_shared<QTextLayout>(shown, font);
    m_layout->beginLayout();
    QTextLine text = m_layout->createLine();
    if (!text.isValid())
        return;
    text.setLeadingIncluded(true);
    m_layout->endLayout();
    m_height = text.height();
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        int from = starts[i];
        int to = starts[i + 1];
        const double begin = text.cursorToX(&from);
        const double end = text.cursorToX(&to); // to the left of it where writing runs from right to left
        Cell& cell = m_cells.emplace_back(
            Cell { std::min(begin, end), std::max(begin, end), *layer.glyph(line, static_cast<int>(i)) });
        if (drawn->measuredAt == ScoredAt::Line)
            cell.glyph.confidence = drawn->confidence;
    }
    m_flat = drawn->measuredAt == ScoredAt::Line && drawn->confidence && !drawn->anyCertain;
}

QSizeF HeatText::size() const
{
    return m_layout ? QSizeF(m_layout->lineAt(0).naturalTextWidth(), m_height + heatHeight) : QSizeF();
}

QRectF HeatText::glyphRect(int glyph) const
{
    if (glyph < 0 || static_cast<size_t>(glyph) >= m_cells.size())
        return {};
    const Cell& cell = m_cells[static_cast<size_t>(glyph)];
    return { cell.left, 0, cell.right - cell.left, m_height + heatHeight };
}

int HeatText::glyphAt(double x) const
{
    const auto found
        = std::ranges::find_if(m_cells, [x](const Cell& cell) { return x >= cell.left && x < cell.right; });
    return found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin());
}

void HeatText::paint(QPainter& painter, const QPointF& at, const QColor& ink, const OverlayStyle& style) const
{
    if (!m_layout)
        return;
    painter.setPen(ink);
    m_layout->draw(&painter, at);
    if (style.heat)
        paintHeat(painter, at + QPointF(0, m_height), style);
}

// Each glyph for itself; where one number was given for the whole line, one tint from end to end.
std::vector<HeatText::Cell> HeatText::tinted() const
{
    if (!m_flat || m_cells.empty())
        return m_cells;
    Cell all = m_cells.front();
    all.glyph.space = false;
    for (const Cell& cell : m_cells) {
        all.left = std::min(all.left, cell.left);
        all.right = std::max(all.right, cell.right);
    }
    return { all };
}

void HeatText::paintHeat(QPainter& painter, const QPointF& at, const OverlayStyle& style) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    const int thick = std::max(1, static_cast<int>(std::lround(ratio)));
    HeatCanvas canvas;
    canvas.reset((QSizeF(size().width() + 1, heatHeight) * ratio).toSize());
    for (const Cell& cell : tinted()) {
        const OverlayGlyph& glyph = cell.glyph;
        const QRectF box(
            (cell.left + 0.5) * ratio, ratio, (cell.right - cell.left - 1) * ratio, tintHeight * ratio);
        if (glyph.certain || (glyph.space && !glyph.confidence))
            continue;
        if (!glyph.confidence) {
            canvas.hatch(box, { 0xff60646a, 4 * thick, thick, {} });
            continue;
        }
        if (!style.tints(*glyph.confidence))
            continue;
        // Here no ink lies below, so the colour is full; the edge keeps it apart from any ground.
        canvas.fill(box, heatColour(*glyph.confidence).rgb());
        const double y = (tintHeight + 2) * ratio;
        canvas.stroke(
            { box.left(), y, box.right(), y }, { 0xff808890, underlineFor(*glyph.confidence), thick });
    }
    const QRectF target(at, QSizeF(canvas.image().size()) / ratio);
    painter.drawImage(target, canvas.image());
}

} // namespace handlens
