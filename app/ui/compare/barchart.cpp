// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/barchart.h"

#include "base/graphemes.h"
#include "compare/figurestable.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 8;

} // namespace

BarChart::BarChart(QWidget* parent)
    : Chart({ 48, 28 }, parent)
{
    setAccessibleName(tr("Chart of the error rates"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void BarChart::setBars(const QStringList& measures, const QList<BarGroup>& groups)
{
    m_measures = measures;
    m_groups = groups;
    m_most = 0;
    for (const BarGroup& group : groups) {
        for (const std::optional<double>& share : group.shares)
            m_most = std::max(m_most, share.value_or(0));
    }
    describe();
    updateGeometry();
    update();
}

void BarChart::describe()
{
    QStringList sentences;
    for (const BarGroup& group : m_groups) {
        QStringList parts;
        for (qsizetype i = 0; i < group.shares.size(); ++i) {
            if (group.shares[i])
                //: for screen readers: %1 is a measure, such as “Characters wrong”, %2 a percentage
                parts << tr("%1 %2").arg(m_measures[i], shareText(*group.shares[i]));
        }
        //: for screen readers: %1 is a reader, %2 what the chart says of it
        sentences << tr("%1: %2.").arg(visibleText(group.title), parts.join(u", "_s));
    }
    setAccessibleDescription(sentences.join(u' '));
}

double BarChart::rowHeight() const
{
    return fontMetrics().height() + 2;
}

double BarChart::groupHeight() const
{
    return static_cast<double>(m_measures.size()) * rowHeight() + gap;
}

int BarChart::heightAt(int) const
{
    const double height = rowHeight() * static_cast<double>(m_measures.size())
        + groupHeight() * static_cast<double>(m_groups.size()) + 2 * gap;
    return static_cast<int>(std::min(height, 10'000.0));
}

double BarChart::titleWidth() const
{
    int widest = 0;
    for (const BarGroup& group : m_groups)
        widest = std::max(widest, fontMetrics().horizontalAdvance(visibleText(group.title)));
    return std::min<double>(widest, width() * 0.4) + gap;
}

QBrush BarChart::fill(qsizetype measure) const
{
    static constexpr std::array patterns { Qt::SolidPattern, Qt::BDiagPattern, Qt::DiagCrossPattern };
    const auto pattern = patterns[static_cast<size_t>(measure) % patterns.size()];
    return { palette().color(QPalette::Highlight), pattern };
}

void BarChart::paint(QPainter& painter) const
{
    paintKey(painter);
    double top = rowHeight() * static_cast<double>(m_measures.size()) + gap;
    for (const BarGroup& group : m_groups) {
        paintGroup(painter, group, top);
        top += groupHeight();
    }
}

void BarChart::paintKey(QPainter& painter) const
{
    const double side = fontMetrics().ascent();
    for (qsizetype i = 0; i < m_measures.size(); ++i) {
        const QRectF row(0, rowHeight() * static_cast<double>(i), width(), rowHeight());
        const QRectF box(row.left() + 1, row.center().y() - side / 2, 2 * side, side);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.setBrush(fill(i));
        painter.drawRect(box);
        painter.drawText(
            row.adjusted(box.width() + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, m_measures[i]);
    }
}

void BarChart::paintGroup(QPainter& painter, const BarGroup& group, double top) const
{
    const double left = titleWidth();
    painter.setPen(palette().color(QPalette::WindowText));
    const QString title
        = fontMetrics().elidedText(visibleText(group.title), Qt::ElideRight, static_cast<int>(left - gap));
    painter.drawText(QRectF(0, top, left - gap, groupHeight() - gap),
        Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, title);
    for (qsizetype i = 0; i < group.shares.size(); ++i) {
        const QRectF room(left, top + rowHeight() * static_cast<double>(i), width() - left, rowHeight());
        if (group.shares[i])
            paintBar(painter, *group.shares[i], room, i);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(QPointF(left, top - gap / 2), QPointF(left, top + groupHeight() - gap / 2));
}

// The number stands beside the bar, for which the widest number's room is kept.
void BarChart::paintBar(QPainter& painter, double share, const QRectF& room, qsizetype measure) const
{
    const double forNumber = fontMetrics().horizontalAdvance(shareText(10)) + 2 * gap;
    const double longest = std::max(0.0, room.width() - forNumber);
    const double length = m_most > 0 ? longest * std::clamp(share / m_most, 0.0, 1.0) : 0;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setBrush(fill(measure));
    if (length > 0)
        painter.drawRect(QRectF(room.left(), room.top() + 2, length, room.height() - 4));
    painter.drawText(
        room.adjusted(length + gap, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, shareText(share));
}

} // namespace handlens
