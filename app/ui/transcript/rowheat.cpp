// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/rowheat.h"

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
    const QColor ink = palette.color(QPalette::Text);
    const bool dark = palette.color(QPalette::Base).lightness() < ink.lightness();
    qsizetype position = 0;
    for (const TranscriptGlyph& each : line.glyphs) {
        const qsizetype length = each.glyph.text.size();
        if (isDoubt(each, threshold)) {
            const double confidence = *each.glyph.score.unit;
            for (const QRectF& rect : rectsInLayout(block, position, length)) {
                const QRectF cell = rect.translated(origin).adjusted(0.5, 0, -0.5, 1);
                // The dark end of the scale needs a lighter ground to be seen on dark paper.
                if (dark)
                    painter.fillRect(cell, QColor(255, 255, 255, 45));
                painter.fillRect(cell, QColor::fromRgba(qUnpremultiply(heatTint(confidence))));
                drawUnderline(painter, underlineFor(confidence), ink, cell.left() + 1, cell.right() - 1,
                    cell.bottom() - 1);
            }
        }
        position += length;
    }
}

} // namespace handlens
