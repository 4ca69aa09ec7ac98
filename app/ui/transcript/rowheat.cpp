// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/rowheat.h"

#include "base/graphemes.h"
#include "document/doubts.h"
#include "page/heatscale.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

namespace handlens {

namespace {

QPainterPath zigZag(double from, double to, double y)
{
    constexpr double step = 2.5;
    QPainterPath path({ from, y });
    bool up = true;
    for (double x = from + step; x <= to; x += step, up = !up)
        path.lineTo(x, up ? y - step : y);
    return path;
}

void drawUnderline(QPainter& painter, Underline style, const QColor& ink, double from, double to, double y)
{
    if (style == Underline::None)
        return;
    QPen pen(ink, style == Underline::Solid ? 1.8 : 1.4);
    if (style == Underline::Dotted)
        pen.setDashPattern({ 1, 2 });
    if (style == Underline::Dashed)
        pen.setDashPattern({ 3, 2 });
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    if (style == Underline::ZigZag)
        painter.drawPath(zigZag(from, to, y + 1));
    else
        painter.drawLine(QPointF(from, y), QPointF(to, y));
}

// Behind the last glyph that shares the tint of the one at `first`: a score of the whole line is one tint
// from end to end, blanks included, rather than one a character.
qsizetype endOfTint(const TranscriptLine& line, qsizetype first)
{
    const Score& score = line.glyphs[first].glyph.score;
    qsizetype end = first + 1;
    if (score.measuredAt != ScoredAt::Line)
        return end;
    for (qsizetype i = end; i < line.glyphs.size() && !line.glyphs[i].certain; ++i) {
        const Glyph& glyph = line.glyphs[i].glyph;
        if (glyph.score == score)
            end = i + 1;
        else if (!isSpace(glyph.text))
            break;
    }
    return end;
}

} // namespace

QList<QRectF> rectsInLayout(const QTextBlock& block, qsizetype position, qsizetype length)
{
    const QTextLayout& layout = *block.layout();
    const qsizetype composedAt = layout.preeditAreaPosition();
    const qsizetype composed = layout.preeditAreaText().size();
    const auto inLayout
        = [&](qsizetype p) { return static_cast<int>(composed > 0 && p >= composedAt ? p + composed : p); };
    const int start = inLayout(position);
    const int end = inLayout(position + length - 1) + 1;
    QList<QRectF> rects;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int from = std::max(start, line.textStart());
        const int to = std::min(end, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const double a = line.cursorToX(from, QTextLine::Leading);
        const double b = line.cursorToX(to - 1, QTextLine::Trailing);
        rects << QRectF(QPointF(std::min(a, b), line.y()), QPointF(std::max(a, b), line.y() + line.height()));
    }
    return rects;
}

void RowHeat::paint(
    QPainter& painter, const QTextBlock& block, QPointF origin, const TranscriptLine& line) const
{
    qsizetype position = 0;
    for (qsizetype i = 0; i < line.glyphs.size();) {
        const TranscriptGlyph& first = line.glyphs[i];
        const bool doubt = isDoubt(first, threshold);
        const qsizetype end = doubt ? endOfTint(line, i) : i + 1;
        qsizetype length = 0;
        for (; i < end; ++i)
            length += line.glyphs[i].glyph.text.size();
        if (doubt) {
            for (const QRectF& rect : rectsInLayout(block, position, length))
                paintCell(painter, rect.translated(origin), *first.glyph.score.unit);
        }
        position += length;
    }
}

void RowHeat::paintCell(QPainter& painter, const QRectF& rect, double confidence) const
{
    const QColor ink = palette.color(QPalette::Text);
    const QRectF cell = rect.adjusted(0.5, 0, -0.5, 1);
    // The dark end of the scale needs a lighter ground to be seen on dark paper.
    if (palette.color(QPalette::Base).lightness() < ink.lightness())
        painter.fillRect(cell, QColor(255, 255, 255, 45));
    painter.fillRect(cell, QColor::fromRgba(qUnpremultiply(heatTint(confidence))));
    drawUnderline(
        painter, underlineFor(confidence), ink, cell.left() + 1, cell.right() - 1, cell.bottom() - 1);
}

} // namespace handlens
