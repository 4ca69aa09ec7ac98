// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "document/recognitionjson.h"

#include "document/enumnames.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array scoredAtNames = { "none"_L1, "glyph"_L1, "word"_L1, "line"_L1 };
constexpr std::array directionNames = { "ltr"_L1, "rtl"_L1, "ttb"_L1 };

double rounded(double coordinate)
{
    return std::round(coordinate * 100) / 100;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::optional<double> unitFromJson(const QJsonValue& value)
{
    const std::optional<double> number = numberFromJson(value);
    return number && *number >= 0 && *number <= 1 ? number : std::nullopt;
}

Score scoreFromJson(const QJsonObject& object)
{
    return { unitFromJson(object.value("confidence"_L1)), numberFromJson(object.value("rawConfidence"_L1)),
        enumFromName<ScoredAt>(scoredAtNames, object.value("measuredAt"_L1).toString()) };
}

void insertScore(QJsonObject& object, const Score& score)
{
    object.insert("confidence"_L1, toJson(score.unit));
    object.insert("rawConfidence"_L1, toJson(score.raw));
    object.insert("measuredAt"_L1, nameOf(scoredAtNames, score.measuredAt));
}

QJsonValue toJson(const std::optional<std::chrono::milliseconds>& time)
{
    return time ? QJsonValue(static_cast<qint64>(time->count())) : QJsonValue();
}

std::optional<std::chrono::milliseconds> timeFromJson(const QJsonValue& value)
{
    const qint64 count = value.toInteger(-1);
    return count < 0 ? std::nullopt : std::optional(std::chrono::milliseconds(count));
}

QJsonObject toJson(const Word& word)
{
    QJsonObject object { { "start"_L1, word.start }, { "length"_L1, word.length },
        { "polygon"_L1, handlens::toJson(word.polygon) } };
    insertScore(object, word.score);
    return object;
}

Word wordFromJson(const QJsonObject& object)
{
    return { object.value("start"_L1).toInt(), object.value("length"_L1).toInt(),
        polygonFromJson(object.value("polygon"_L1)), scoreFromJson(object) };
}

QJsonObject toJson(const Alternative& alternative)
{
    return { { "text"_L1, alternative.text }, { "confidence"_L1, handlens::toJson(alternative.confidence) } };
}

template <typename List> QJsonArray arrayOf(const List& list)
{
    QJsonArray array;
    for (const auto& each : list)
        array << toJson(each);
    return array;
}

} // namespace

QJsonValue toJson(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberFromJson(const QJsonValue& value)
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        return std::nullopt;
    return value.toDouble();
}

QJsonArray toJson(const QPolygonF& polygon)
{
    QJsonArray array;
    for (const QPointF& point : polygon)
        array << QJsonArray { rounded(point.x()), rounded(point.y()) };
    return array;
}

QPolygonF polygonFromJson(const QJsonValue& value)
{
    QPolygonF polygon;
    const QJsonArray points = value.toArray();
    for (const auto& each : points) {
        const QJsonArray pair = each.toArray();
        const std::optional<double> x = numberFromJson(pair.at(0));
        const std::optional<double> y = numberFromJson(pair.at(1));
        if (!x || !y)
            return {};
        polygon << QPointF(*x, *y);
    }
    return polygon;
}

QJsonObject toJson(const Glyph& glyph)
{
    QJsonObject object { { "text"_L1, glyph.text }, { "polygon"_L1, toJson(glyph.polygon) },
        { "origin"_L1, glyph.origin == Origin::Provider ? "provider"_L1 : "estimated"_L1 },
        { "alternatives"_L1, arrayOf(glyph.alternatives) } };
    insertScore(object, glyph.score);
    return object;
}

Glyph glyphFromJson(const QJsonObject& object)
{
    Glyph glyph;
    glyph.text = object.value("text"_L1).toString();
    glyph.polygon = polygonFromJson(object.value("polygon"_L1));
    glyph.origin
        = object.value("origin"_L1).toString() == "provider"_L1 ? Origin::Provider : Origin::Estimated;
    glyph.score = scoreFromJson(object);
    const QJsonArray alternatives = object.value("alternatives"_L1).toArray();
    for (const auto& each : alternatives) {
        const QJsonObject alternative = each.toObject();
        glyph.alternatives << Alternative { alternative.value("text"_L1).toString(),
            unitFromJson(alternative.value("confidence"_L1)) };
    }
    return glyph;
}

QJsonObject toJson(const Line& line)
{
    QJsonObject object { { "text"_L1, line.text() }, { "polygon"_L1, toJson(line.polygon) },
        { "baseline"_L1, toJson(line.baseline) },
        { "paragraph"_L1, line.paragraph < 0 ? QJsonValue() : QJsonValue(line.paragraph) },
        { "direction"_L1, nameOf(directionNames, line.direction) }, { "words"_L1, arrayOf(line.words) },
        { "glyphs"_L1, arrayOf(line.glyphs) } };
    insertScore(object, line.score);
    return object;
}

Line lineFromJson(const QJsonObject& object)
{
    Line line;
    line.polygon = polygonFromJson(object.value("polygon"_L1));
    line.baseline = polygonFromJson(object.value("baseline"_L1));
    line.paragraph = object.value("paragraph"_L1).toInt(-1);
    line.direction = enumFromName<WritingDirection>(directionNames, object.value("direction"_L1).toString());
    line.score = scoreFromJson(object);
    const QJsonArray words = object.value("words"_L1).toArray();
    for (const auto& each : words)
        line.words << wordFromJson(each.toObject());
    const QJsonArray glyphs = object.value("glyphs"_L1).toArray();
    for (const auto& each : glyphs)
        line.glyphs << glyphFromJson(each.toObject());
    return line;
}

QJsonObject toJson(const Recognition& recognition)
{
    QJsonObject options;
    for (auto option = recognition.options.begin(); option != recognition.options.end(); ++option)
        options.insert(option.key(), option.value());
    return { { "provider"_L1, recognition.provider }, { "reader"_L1, recognition.reader },
        { "model"_L1, orNull(recognition.model) }, { "requestId"_L1, orNull(recognition.requestId) },
        { "warnings"_L1, QJsonArray::fromStringList(recognition.warnings) },
        { "lines"_L1, arrayOf(recognition.lines) }, { "id"_L1, static_cast<qint64>(recognition.id.value) },
        { "options"_L1, options },
        { "sentHash"_L1, orNull(QString::fromLatin1(recognition.sentHash.toHex())) },
        { "rawAnswer"_L1, orNull(QString::fromLatin1(recognition.rawAnswer.toBase64())) },
        { "when"_L1, orNull(recognition.when.toString(Qt::ISODateWithMs)) },
        { "milliseconds"_L1, toJson(recognition.took) } };
}

Recognition recognitionFromJson(const QJsonObject& object)
{
    Recognition recognition;
    recognition.id.value = static_cast<quint64>(object.value("id"_L1).toInteger());
    recognition.provider = object.value("provider"_L1).toString();
    recognition.reader = object.value("reader"_L1).toString();
    recognition.model = object.value("model"_L1).toString();
    recognition.requestId = object.value("requestId"_L1).toString();
    recognition.sentHash = QByteArray::fromHex(object.value("sentHash"_L1).toString().toLatin1());
    recognition.rawAnswer = QByteArray::fromBase64(object.value("rawAnswer"_L1).toString().toLatin1());
    recognition.when = QDateTime::fromString(object.value("when"_L1).toString(), Qt::ISODateWithMs);
    recognition.took = timeFromJson(object.value("milliseconds"_L1));
    const QJsonObject options = object.value("options"_L1).toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        recognition.options.insert(option.key(), option.value().toString());
    const QJsonArray warnings = object.value("warnings"_L1).toArray();
    for (const auto& each : warnings)
        recognition.warnings << each.toString();
    const QJsonArray lines = object.value("lines"_L1).toArray();
    for (const auto& each : lines)
        recognition.lines << lineFromJson(each.toObject());
    return recognition;
}

QJsonObject toJson(const Error& error)
{
    return { { "provider"_L1, orNull(error.provider) }, { "reader"_L1, orNull(error.reader) },
        { "kind"_L1, errorKindName(error.kind) }, { "code"_L1, orNull(error.code) },
        { "message"_L1, error.message }, { "detail"_L1, orNull(error.detail) },
        { "requestId"_L1, orNull(error.requestId) }, { "outcome"_L1, outcomeName(error.outcome) } };
}

Error errorFromJson(const QJsonObject& object)
{
    Error error;
    error.provider = object.value("provider"_L1).toString();
    error.reader = object.value("reader"_L1).toString();
    error.kind = errorKindFromName(object.value("kind"_L1).toString());
    error.code = object.value("code"_L1).toString();
    error.message = object.value("message"_L1).toString();
    error.detail = object.value("detail"_L1).toString();
    error.requestId = object.value("requestId"_L1).toString();
    error.outcome = outcomeFromName(object.value("outcome"_L1).toString());
    return error;
}

} // namespace handlens
