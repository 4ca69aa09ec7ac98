// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "syntheticphotos.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>

namespace handlens::bench {

using namespace Qt::StringLiterals;

void writePhotograph(const QString& path, int seed)
{
    QImage photo(3000, 4000, QImage::Format_RGB32);
    QRandomGenerator random(static_cast<quint32>(seed));
    for (int y = 0; y < photo.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(photo.scanLine(y));
        for (int x = 0; x < photo.width(); ++x) {
            const int shade = 225 - (x + y) / 90 + static_cast<int>(random.generate() & 15U);
            row[x] = qRgb(shade, shade - 4, shade - 14);
        }
    }
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(30, 35, 70), 9, Qt::SolidLine, Qt::RoundCap));
    for (int line = 0; line < 24; ++line) {
        QPainterPath stroke(QPointF(250, 300 + line * 150));
        for (int x = 250; x < 2750; x += 40)
            stroke.quadTo(x + 20, 230 + line * 150 + random.bounded(140), x + 40, 300 + line * 150);
        painter.drawPath(stroke);
    }
    painter.end();
    if (!photo.save(path, "JPEG", 90))
        qFatal("cannot write %s", qPrintable(path));
}

QStringList photographs(const QString& folder, int count)
{
    constexpr int different = 8;
    QStringList files;
    for (int i = 0; i < count; ++i) {
        const QString path = u"%1/photo-%2.jpg"_s.arg(folder).arg(i);
        if (i < different)
            writePhotograph(path, i + 1);
        else
            QFile::copy(files[i % different], path);
        files << path;
    }
    return files;
}

} // namespace handlens::bench
