// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/legend.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace handlens {

namespace {

constexpr int room = 8;
constexpr double widest = 300;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QFrame(parent)
    , m_fold(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setForegroundRole(QPalette::Text);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAccessibleName(tr("Legend of the confidence colours"));
    m_fold->setToolTip(tr("Show or hide what the colours mean"));
    connect(m_fold, &QToolButton::clicked, this, [this] { setCollapsed(!m_collapsed); });
    refit();
}

LegendLook Legend::look() const
{
    return { m_meaning, palette().color(QPalette::Text), Qt::white, m_mode };
}

void Legend::setMeaning(const QString& meaning, HeatMode mode)
{
    if (m_meaning == meaning && m_mode == mode)
        return;
    m_meaning = meaning;
    m_mode = mode;
    refit();
}

void Legend::setCollapsed(bool collapsed)
{
    if (std::exchange(m_collapsed, collapsed) == collapsed)
        return;
    refit();
    emit collapsedChanged(collapsed);
}

void Legend::refit()
{
    m_fold->setArrowType(isCollapsed() ? Qt::RightArrow : Qt::DownArrow);
    const bool agreement = m_mode == HeatMode::Disagreement;
    m_fold->setText(agreement ? tr("Agreement") : tr("Confidence"));
    setAccessibleName(tr("Legend"));
    setAccessibleDescription(legendInWords(look()));
    updateGeometry();
    resize(sizeHint());
    update();
}

QSize Legend::sizeHint() const
{
    const QSize fold = m_fold->sizeHint();
    if (isCollapsed())
        return fold + QSize(4, 4);
    const QSizeF scale = legendSize(look(), smaller(font()), widest);
    return { qMax(fold.width(), static_cast<int>(scale.width())) + 2 * room,
        fold.height() + 4 + static_cast<int>(scale.height()) + room };
}

void Legend::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const QSize fold = m_fold->sizeHint();
    m_fold->setGeometry(layoutDirection() == Qt::RightToLeft ? width() - fold.width() - 2 : 2, 2,
        fold.width(), fold.height());
}

void Legend::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        refit();
}

void Legend::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (isCollapsed())
        return;
    QPainter painter(this);
    painter.setFont(smaller(font()));
    const int top = m_fold->sizeHint().height() + 4;
    paintLegend(painter, QRectF(room, top, width() - 2 * room, height() - top - room), look());
}

} // namespace handlens
