// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/legendpainter.h"

#include "page/heatcanvas.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct LegendText {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

QString noScore()
{
    //: in the legend: the reader gave no confidence for this character
    return LegendText::tr("no score");
}

QString estimatedBox()
{
    //: in the legend: the character's box was interpolated, not measured
    return LegendText::tr("estimated box");
}

// Whether others agree can be told of every character.
bool hasUnscored(HeatMode mode)
{
    return mode != HeatMode::Disagreement;
}

// All lengths of the legend, from its font.
struct Layout {
    Layout(const QFont& font, HeatMode mode)
        : metrics(font)
        , unit(metrics.height() / 16)
        , barHeight(14 * unit)
        , gap(6 * unit)
        , swatch(22 * unit)
    {
        const auto sample
            = [this](const QString& text) { return swatch + gap + metrics.horizontalAdvance(text); };
        second = hasUnscored(mode) ? sample(noScore()) + 2.5 * gap : 0;
        const double samples = second + sample(estimatedBox());
        barWidth = std::max(180 * unit, samples);
        // The outermost numbers stand centred below the ends of the bar.
        overhang = metrics.horizontalAdvance(u"100 %"_s) / 2;
    }

    QFontMetricsF metrics;
    double unit, barHeight, gap, swatch;
    double barWidth = 0, overhang = 0;
    double second = 0; ///< where the sample of an estimated box begins
};

QRectF meaningRect(const Layout& layout, const QString& meaning, double width)
{
    if (meaning.isEmpty())
        return {};
    return layout.metrics.boundingRect(QRectF(0, 0, width, 4000), Qt::TextWordWrap, meaning);
}

// The heat scale as it looks on paper, with the underlines of its bands.
QImage scaleImage(const QSize& size, int thickness)
{
    HeatCanvas canvas;
    canvas.reset(size);
    for (int x = 0; x < size.width(); ++x)
        canvas.fill(QRectF(x, 0, 1, size.height()), heatTint((x + 0.5) / size.width()));
    constexpr double edges[] = { 0, 0.25, 0.5, 0.75, 0.9 };
    const double y = size.height() - 3.0 * thickness;
    for (size_t i = 0; i + 1 < std::size(edges); ++i) {
        const QLineF band(
            edges[i] * size.width() + thickness, y, edges[i + 1] * size.width() - 2 * thickness, y);
        canvas.stroke(band, { 0xff001a3a, underlineFor(edges[i]), thickness });
    }
    return canvas.image();
}

void paintScale(QPainter& painter, const QRectF& bar, const Layout& layout, const LegendLook& look)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (bar.size() * ratio).toSize();
    const int thickness = std::max(1, static_cast<int>(std::lround(layout.unit * ratio)));
    painter.fillRect(bar, Qt::white);
    painter.drawImage(bar, scaleImage(size, thickness));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.text, layout.unit));
    painter.drawRect(bar);
    for (const int percent : { 0, 25, 50, 75, 100 }) {
        const double x = bar.left() + bar.width() * percent / 100;
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + 3 * layout.unit));
        const QString number = percent == 100 ? LegendText::tr("100 %") : QString::number(percent);
        const double width = layout.metrics.horizontalAdvance(number);
        painter.drawText(
            QPointF(x - width / 2, bar.bottom() + 3 * layout.unit + layout.metrics.ascent()), number);
    }
}

void paintSample(
    QPainter& painter, const QPointF& at, const Layout& layout, const LegendLook& look, bool hatched)
{
    const QRectF box(at.x(), at.y() + layout.unit, layout.swatch, layout.metrics.height() - 2 * layout.unit);
    painter.fillRect(box.adjusted(-layout.unit, -layout.unit, layout.unit, layout.unit), Qt::white);
    if (hatched)
        painter.fillRect(box, QBrush(QColor(0x40, 0x44, 0x48), Qt::BDiagPattern));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x00, 0x1a, 0x3a), layout.unit));
    if (!hatched)
        painter.setPen(QPen(QColor(0x00, 0x1a, 0x3a), 1.4 * layout.unit, Qt::DashLine));
    painter.drawRect(box);
    painter.setPen(look.text);
    painter.drawText(QPointF(box.right() + layout.gap, at.y() + layout.metrics.ascent()),
        hatched ? noScore() : estimatedBox());
}

} // namespace

QSizeF legendSize(const LegendLook& look, const QFont& font, double widest)
{
    const Layout layout(font, look.mode);
    const double width = std::min(widest, layout.barWidth + 2 * layout.overhang);
    double height = layout.barHeight + 3 * layout.unit + layout.metrics.height(); // bar, ticks, numbers
    height += layout.gap + layout.metrics.height(); // samples
    if (!look.meaning.isEmpty())
        height += layout.gap + meaningRect(layout, look.meaning, width).height();
    return { std::ceil(width), std::ceil(height) };
}

void paintLegend(QPainter& painter, const QRectF& rect, const LegendLook& look)
{
    const Layout layout(painter.font(), look.mode);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double width = std::min(rect.width() - 2 * layout.overhang, layout.barWidth);
    const QRectF bar(rect.left() + layout.overhang, rect.top(), width, layout.barHeight);
    paintScale(painter, bar, layout, look);

    QPointF at(rect.left(), bar.bottom() + 3 * layout.unit + layout.metrics.height() + layout.gap);
    if (hasUnscored(look.mode))
        paintSample(painter, at, layout, look, true);
    paintSample(painter, at + QPointF(layout.second, 0), layout, look, false);

    at.ry() += layout.metrics.height() + layout.gap;
    const QRectF below(at, rect.bottomRight());
    painter.setPen(look.text);
    painter.drawText(below, Qt::TextWordWrap, look.meaning);
    painter.restore();
}

QString legendInWords(const LegendLook& look)
{
    const QString scale = look.mode == HeatMode::Disagreement
        ? LegendText::tr("Agreement runs from 0 % (dark blue, zig-zag underline) to 100 % "
                         "(yellow, no underline). Dashed boxes are estimated.")
        : LegendText::tr("Confidence runs from 0 % (dark blue, zig-zag underline) to 100 % "
                         "(yellow, no underline). Hatched characters "
                         "have no score, dashed boxes are estimated.");
    return look.meaning.isEmpty() ? scale : scale + u' ' + look.meaning;
}

} // namespace handlens
