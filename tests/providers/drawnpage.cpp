// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "drawnpage.h"

#include <QFontMetrics>
#include <QPainter>

namespace handlens::test {

DrawnPage::DrawnPage(const QStringList& lines, const QString& family, int pixelSize)
    : m_image(pixelSize * 24, pixelSize * 2 * static_cast<int>(lines.size() + 1), QImage::Format_RGB32)
{
    m_image.fill(Qt::white);
    QFont font(family);
    font.setPixelSize(pixelSize);
    QPainter painter(&m_image);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    QPoint pen(pixelSize, pixelSize * 2);
    for (const QString& line : lines) {
        painter.drawText(pen, line);
        m_rects << QRectF(metrics.boundingRect(line).translated(pen)).adjusted(-4, -4, 4, 4);
        pen.ry() += pixelSize * 2;
    }
}

RecognitionRequest DrawnPage::save(const QString& path, int quarterTurns)
{
    const QList<PageStep> steps = withRotation({}, quarterTurns);
    QTransform back;
    back.rotate(-90.0 * quarterTurns);
    m_image = m_image.transformed(back);
    const QTransform toPage = viewTransform(m_image.size(), steps).inverted();
    for (QRectF& rect : m_rects)
        rect = toPage.mapRect(rect);
    m_image.save(path);
    RecognitionRequest request;
    request.source.file = path;
    request.pageSize = m_image.size();
    request.steps = steps;
    request.reader = QStringLiteral("tesseract");
    return request;
}

bool DrawnPage::hasInk(const QRectF& area) const
{
    const QRect pixels = area.toAlignedRect() & m_image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            if (qGray(m_image.pixel(x, y)) < 128)
                return true;
        }
    }
    return false;
}

} // namespace handlens::test
