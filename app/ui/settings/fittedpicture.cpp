// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/fittedpicture.h"

#include <QPainter>

namespace handlens {

FittedPicture::FittedPicture(QWidget* parent)
    : QWidget(parent)
{
    updateExtent();
}

void FittedPicture::setPicture(const QImage& picture)
{
    m_picture = picture;
    m_fitted = {};
    updateExtent();
    update();
}

void FittedPicture::setActualSize(bool actual)
{
    m_actualSize = actual;
    updateExtent();
    update();
}

void FittedPicture::updateExtent()
{
    constexpr QSize leastFitted(160, 120);
    setMinimumSize(m_actualSize ? m_picture.size() : leastFitted);
}

// Scaled once for a size: smooth scaling of a large picture at each paint would be felt.
void FittedPicture::paintEvent(QPaintEvent*)
{
    if (m_picture.isNull())
        return;
    const QSize room = size() * devicePixelRatio();
    const QSize wanted = m_actualSize
        ? m_picture.size()
        : m_picture.size().scaled(room.boundedTo(m_picture.size()), Qt::KeepAspectRatio);
    if (m_fitted.size() != wanted)
        m_fitted
            = QPixmap::fromImage(m_picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_fitted.setDevicePixelRatio(m_actualSize ? 1 : devicePixelRatio());
    QRectF target({}, m_fitted.deviceIndependentSize());
    target.moveCenter(QRectF(rect()).center());
    QPainter(this).drawPixmap(target.topLeft(), m_fitted);
}

} // namespace handlens
