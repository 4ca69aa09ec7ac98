// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/reliabilitychart.h"

#include "base/graphemes.h"
#include "compare/figurestables.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

ReliabilityChart::ReliabilityChart(QWidget* parent)
    : Chart({ 36, 26 }, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ReliabilityChart::setBins(
    const QString& title, const QList<ReliabilityBin>& bins, std::optional<double> error)
{
    m_title = visibleText(title);
    m_bins = bins;
    m_error = error;
    describe();
    update();
}

void ReliabilityChart::describe()
{
    //: %1 is the name of a reader
    setAccessibleName(tr("How far the confidence of %1 can be believed").arg(m_title));
    QStringList sentences { heading() + u'.' };
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        const ReliabilityBin& bin = m_bins[i];
        if (bin.count > 0)
            //: %1 is a part of the scale, such as “80 – 90 %”; %2 and %3 are percentages
            sentences << tr("%n character(s) at %1: said %2, right %3.", nullptr, static_cast<int>(bin.count))
                             .arg(binText(i, m_bins.size()), shareText(bin.confidence),
                                 shareText(bin.accuracy));
    }
    setAccessibleDescription(sentences.join(u' '));
}

QString ReliabilityChart::heading() const
{
    if (!m_error)
        //: %1 is the name of a reader
        return tr("%1: gives no confidence").arg(m_title);
    //: %1 is the name of a reader, %2 a percentage
    return tr("%1: calibration error %2").arg(m_title, shareText(*m_error));
}

int ReliabilityChart::heightAt(int width) const
{
    return width;
}

// A square: the diagonal is one only then.
QRectF ReliabilityChart::plot() const
{
    const QFontMetrics metrics = fontMetrics();
    const double left = metrics.horizontalAdvance(shareText(1)) + 6;
    const double above = 2 * metrics.height();
    const double below = 2 * metrics.height() + 4;
    const double side = std::max(1.0, std::min(width() - left - 8, height() - above - below));
    return { left, above, side, side };
}

void ReliabilityChart::paint(QPainter& painter) const
{
    const QString text = fontMetrics().elidedText(heading(), Qt::ElideMiddle, width());
    painter.drawText(rect(), Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter.fillRect(plot(), palette().base());
    for (qsizetype i = 0; i < m_bins.size(); ++i) {
        if (m_bins[i].count > 0)
            paintBin(painter, i);
    }
    paintDiagonal(painter);
    paintAxes(painter);
}

void ReliabilityChart::paintAxes(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawRect(area);
    const double line = fontMetrics().height();
    constexpr int marks = 2; // the ends and the middle
    for (int i = 0; i <= marks; ++i) {
        const double at = static_cast<double>(i) / marks;
        const QString text = tr("%1 %").arg(QLocale().toString(100 * at, 'f', 0));
        painter.drawText(QRectF(0, area.bottom() - at * area.height() - line / 2, area.left() - 4, line),
            Qt::AlignRight | Qt::AlignVCenter, text);
        painter.drawText(QRectF(area.left() + at * area.width() - 40, area.bottom() + 2, 80, line),
            Qt::AlignHCenter | Qt::AlignTop, text);
    }
    painter.drawText(QRectF(area.left(), area.bottom() + line + 2, area.width(), line),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
        //: below a diagram: across is the confidence, up is how much of it was right
        tr("across: said; up: right"));
}

void ReliabilityChart::paintBin(QPainter& painter, qsizetype bin) const
{
    const QRectF area = plot();
    const double step = area.width() / static_cast<double>(m_bins.size());
    const double height = area.height() * m_bins[bin].accuracy;
    const QRectF bar(area.left() + step * static_cast<double>(bin), area.bottom() - height, step, height);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setBrush(QBrush(palette().color(QPalette::Highlight), Qt::Dense4Pattern));
    painter.drawRect(bar.adjusted(1, 0, -1, 0));
    const double said = area.bottom() - area.height() * m_bins[bin].confidence;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 2));
    painter.drawLine(QPointF(bar.left() + 1, said), QPointF(bar.right() - 1, said));

    // In a cell of its own ground: on the pattern a number could not be read.
    QFont small = font();
    small.setPointSizeF(std::max(6.0, font().pointSizeF() * 0.75));
    painter.setFont(small);
    const QString count = QLocale().toString(m_bins[bin].count);
    const QFontMetricsF metrics(small);
    QRectF cell(0, 0, metrics.horizontalAdvance(count) + 2, metrics.height());
    cell.moveCenter({ bar.center().x(), area.bottom() - metrics.height() / 2 - 2 });
    if (cell.width() < step) { // else the table beside it has it
        painter.fillRect(cell, palette().base());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, count);
    }
    painter.setFont(font());
}

void ReliabilityChart::paintDiagonal(QPainter& painter) const
{
    painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(plot().bottomLeft(), plot().topRight());
}

} // namespace handlens
