// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/legendcorner.h"

#include "page/legend.h"

#include <QAbstractScrollArea>
#include <QEvent>

namespace handlens {

namespace {

constexpr int margin = 12;

} // namespace

LegendCorner::LegendCorner(QAbstractScrollArea& view, Legend& legend)
    : QObject(&legend)
    , m_view(view)
    , m_legend(legend)
{
    view.viewport()->installEventFilter(this);
    legend.installEventFilter(this);
    place();
}

bool LegendCorner::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        place();
    return false;
}

void LegendCorner::place()
{
    const QRect area = m_view.viewport()->geometry();
    m_legend.move(area.left() + margin, area.bottom() - m_legend.height() - margin);
}

} // namespace handlens
