// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/chart.h"

#include <QEvent>
#include <QPainter>

namespace handlens {

Chart::Chart(const Breadth& breadth, QWidget* parent)
    : QWidget(parent)
    , m_breadth(breadth)
{
}

QSize Chart::sizeOf(int characters) const
{
    const int width = fontMetrics().averageCharWidth() * characters;
    return { width, heightAt(width) };
}

QSize Chart::sizeHint() const
{
    return sizeOf(m_breadth.usual);
}

QSize Chart::minimumSizeHint() const
{
    return sizeOf(m_breadth.least);
}

void Chart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    paint(painter);
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace handlens
