// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/thresholdslider.h"
#include "page/heatscale.h"

#include "page/glyphtooltip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>

#include <cmath>

namespace handlens {

ThresholdSlider::ThresholdSlider(QWidget* parent)
    : QWidget(parent)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_percent(new QLabel(this))
    , m_doubts(new QLabel(this))
{
    m_slider->setRange(0, 100);
    m_slider->setPageStep(5);
    m_slider->setMinimumWidth(90);
    m_slider->setToolTip(tr("Show only characters that are less sure than this"));
    m_slider->setAccessibleName(tr("Confidence threshold"));
    m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(percent(1)) + 2);
    m_percent->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_percent->setTextFormat(Qt::PlainText);
    m_doubts->setTextFormat(Qt::PlainText);
    setFocusProxy(m_slider);

    auto* const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_percent);
    layout->addWidget(m_doubts);
    m_slider->setValue(100);
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        tell();
        emit thresholdChanged(threshold());
    });
    setDoubts(0);
    tell();
}

double ThresholdSlider::threshold() const
{
    return m_slider->value() / 100.0;
}

void ThresholdSlider::setThreshold(double threshold)
{
    m_slider->setValue(static_cast<int>(std::lround(threshold * 100)));
}

void ThresholdSlider::setDoubts(int doubts)
{
    m_doubts->setText(tr("%n doubt(s)", nullptr, doubts));
    tell();
}

void ThresholdSlider::tell()
{
    m_percent->setText(percent(threshold()));
    //: %1 is a percentage, %2 is "38 doubts"
    m_slider->setAccessibleDescription(tr("Below %1: %2").arg(percent(threshold()), m_doubts->text()));
}

} // namespace handlens
