// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/v3answer.h"

#include "providers/tencent/corners.h"
#include "providers/tencent/fieldreader.h"
#include "recognition/answerjson.h"

#include <QCoreApplication>

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct V3Answers {
    Q_DECLARE_TR_FUNCTIONS(V3Answers)
};

constexpr double percent = 100;
// Below this a box of the turned picture is the same as one of ours, to within two pixels of 10 000.
constexpr double uprightWithin = 0.02; // degrees
// From here on straightening the page is worth a person's time.
constexpr double notablyTurned = 10; // degrees
constexpr double mostParagraphs = 1e6;

std::optional<double> unitOf(const std::optional<double>& raw)
{
    return raw ? std::optional(*raw / percent) : std::nullopt;
}

// Clockwise, −180…180. The misspelt name is the older one and may come alone.
double angleIn(const QJsonObject& response, FieldReader& reader)
{
    const std::optional<double> angle = reader.number(response, "Angle"_L1);
    const std::optional<double> misspelt = reader.number(response, "Angel"_L1);
    return std::remainder(angle ? *angle : misspelt.value_or(0), 360.0);
}

// AdvancedInfo is JSON in a string: {"Parag":{"ParagNo":1}}, counted from 1.
int paragraphIn(const QString& advancedInfo)
{
    const std::optional<QJsonObject> info = answerObject(advancedInfo.toUtf8());
    if (!info)
        return -1;
    const QJsonObject paragraph = info->value("Parag"_L1).toObject();
    const std::optional<double> number = numberIn(paragraph.value("ParagNo"_L1));
    if (!number || !(*number >= 1 && *number <= mostParagraphs))
        return -1;
    return static_cast<int>(*number) - 1;
}

QPolygonF polygonOfNamedCorners(const QJsonObject& corners)
{
    const QJsonArray inOrder { corners.value("LeftTop"_L1), corners.value("RightTop"_L1),
        corners.value("RightBottom"_L1), corners.value("LeftBottom"_L1) };
    return polygonIn(inOrder, "X"_L1, "Y"_L1);
}

// ItemPolygon lies in the picture turned upright, which is ours only where nothing was turned.
QPolygonF lineBox(const QJsonObject& detection, double angle, FieldReader& reader)
{
    const QPolygonF corners = polygonIn(detection.value("Polygon"_L1), "X"_L1, "Y"_L1);
    if (!corners.isEmpty() || std::abs(angle) > uprightWithin)
        return lineCorners(corners, angle);
    return reader.rectangle(detection.value("ItemPolygon"_L1), { "X"_L1, "Y"_L1, "Width"_L1, "Height"_L1 });
}

// Words with their scores, and their boxes where there is one for each.
QList<AnswerGlyph> scoredGlyphs(const QJsonArray& words, const QList<QPolygonF>& boxes, FieldReader& reader)
{
    QList<AnswerGlyph> glyphs;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QJsonObject word = reader.object(words.at(i));
        AnswerGlyph glyph;
        glyph.text = reader.text(word, "Character"_L1);
        glyph.raw = reader.number(word, "Confidence"_L1);
        glyph.unit = unitOf(glyph.raw);
        if (boxes.size() == words.size())
            glyph.polygon = boxes.at(i);
        if (!glyph.text.isEmpty())
            glyphs << glyph;
    }
    return glyphs;
}

QList<AnswerGlyph> bareBoxes(const QList<QPolygonF>& boxes)
{
    QList<AnswerGlyph> glyphs;
    for (const QPolygonF& box : boxes)
        glyphs << AnswerGlyph { {}, box, {}, {}, {} };
    return glyphs;
}

// WordCoordPoint (accurate, basic) or WordPolygon (handwriting), which may be null.
QList<QPolygonF> glyphBoxes(const QJsonObject& detection, double along, FieldReader& reader)
{
    QList<QPolygonF> boxes;
    const QJsonArray points = reader.array(detection, "WordCoordPoint"_L1);
    for (const QJsonValue point : points) {
        const QJsonObject entry = reader.object(point);
        boxes << beginningAlong(polygonIn(entry.value("WordCoordinate"_L1), "X"_L1, "Y"_L1), along);
    }
    if (!boxes.isEmpty())
        return boxes;
    const QJsonArray polygons = reader.array(detection, "WordPolygon"_L1);
    for (const QJsonValue polygon : polygons)
        boxes << polygonOfNamedCorners(reader.object(polygon));
    return boxes;
}

AnswerLine lineIn(const QJsonObject& detection, double angle, FieldReader& reader)
{
    AnswerLine line;
    line.text = reader.text(detection, "DetectedText"_L1);
    line.polygon = lineBox(detection, angle, reader);
    line.raw = reader.number(detection, "Confidence"_L1);
    line.unit = unitOf(line.raw);
    line.paragraph = paragraphIn(reader.text(detection, "AdvancedInfo"_L1));
    const double along
        = line.polygon.size() == 4 ? directionOf(line.polygon.at(0), line.polygon.at(1)) : angle;
    const QList<QPolygonF> boxes = glyphBoxes(detection, along, reader);
    const QJsonArray words = reader.array(detection, "Words"_L1);
    line.glyphs = words.isEmpty() ? bareBoxes(boxes) : scoredGlyphs(words, boxes, reader);
    return line;
}

} // namespace

AnswerLines readV3Response(const QJsonObject& response, const QSizeF& size, const QTransform& toPage)
{
    FieldReader reader;
    const double angle = angleIn(response, reader);
    QList<AnswerLine> answer;
    const QJsonArray detections = reader.array(response, "TextDetections"_L1);
    for (const QJsonValue detection : detections)
        answer << lineIn(reader.object(detection), angle, reader);
    AnswerLines built = buildAnswerLines(answer, size, toPage);
    if (!reader.warning().isEmpty())
        built.warnings << reader.warning();
    if (std::abs(angle) >= notablyTurned && !built.lines.isEmpty())
        built.warnings << V3Answers::tr("The service sees the writing turned by %1 degrees clockwise. Turn "
                                        "the page upright and read it again if much of it is wrong.")
                              .arg(std::lround(angle));
    return built;
}

} // namespace handlens
