// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "groundtruth.h"

#include "base/graphemes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

QPolygonF toPolygon(const QJsonArray& points)
{
    QPolygonF polygon;
    for (const QJsonValue& point : points)
        polygon << QPointF(point[0].toDouble(), point[1].toDouble());
    return polygon;
}

// `polygon` painted into a mask of the area `bounds`, a quarter of its size.
QImage mask(const QPolygonF& polygon, const QRectF& bounds)
{
    constexpr double scale = 0.25;
    QImage image((bounds.size() * scale).toSize() + QSize(1, 1), QImage::Format_Grayscale8);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawPolygon(polygon, Qt::WindingFill);
    return image;
}

} // namespace

TruePage readTruePage(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    TruePage page { QFileInfo(path).dir().filePath(json["image"_L1].toString()),
        json["language"_L1].toString(), json.contains("xmlFormat"_L1), {} };
    for (const QJsonValue& line : json["lines"_L1].toArray())
        page.lines << TrueLine { line["text"_L1].toString(), toPolygon(line["polygon"_L1].toArray()),
            line["uncertain"_L1].toBool() };
    return page;
}

double overlap(const QPolygonF& first, const QPolygonF& second)
{
    const QRectF bounds = first.boundingRect().united(second.boundingRect());
    if (!first.boundingRect().intersects(second.boundingRect()))
        return 0;
    const QImage a = mask(first, bounds);
    const QImage b = mask(second, bounds);
    qint64 both = 0;
    qint64 either = 0;
    for (int y = 0; y < a.height(); ++y) {
        const uchar* rowA = a.constScanLine(y);
        const uchar* rowB = b.constScanLine(y);
        for (int x = 0; x < a.width(); ++x) {
            both += rowA[x] != 0 && rowB[x] != 0 ? 1 : 0;
            either += rowA[x] != 0 || rowB[x] != 0 ? 1 : 0;
        }
    }
    return either == 0 ? 0 : static_cast<double>(both) / static_cast<double>(either);
}

QList<Match> matchLines(const QList<Line>& read, const QList<TrueLine>& known, double least)
{
    QList<Match> candidates;
    for (qsizetype r = 0; r < read.size(); ++r) {
        for (qsizetype k = 0; k < known.size(); ++k) {
            const double share = overlap(read[r].polygon, known[k].polygon);
            if (share >= least)
                candidates << Match { r, k, share };
        }
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &Match::overlap);
    QList<Match> matches;
    QSet<qsizetype> usedRead;
    QSet<qsizetype> usedKnown;
    for (const Match& match : candidates) {
        if (usedRead.contains(match.read) || usedKnown.contains(match.known))
            continue;
        usedRead << match.read;
        usedKnown << match.known;
        matches << match;
    }
    return matches;
}

double centresInside(const QList<Line>& read, const QList<TrueLine>& known)
{
    int all = 0;
    int inside = 0;
    for (const Line& line : read) {
        for (const Glyph& glyph : line.glyphs) {
            if (isSpace(glyph.text) || glyph.polygon.isEmpty())
                continue;
            const QPointF centre = glyph.polygon.boundingRect().center();
            ++all;
            inside += std::ranges::any_of(known,
                          [centre](
                              const TrueLine& l) { return l.polygon.containsPoint(centre, Qt::WindingFill); })
                ? 1
                : 0;
        }
    }
    return all == 0 ? 0 : static_cast<double>(inside) / all;
}

} // namespace handlens::test
