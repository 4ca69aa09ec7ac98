// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacyanswer.h"

#include "providers/tencent/fieldreader.h"
#include "recognition/answerjson.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr double percent = 100;
// A score of exactly 1 may arrive as 1.0000001.
constexpr double certain = 1 + 1e-6;

// `coords` is empty in every answer seen; other services of the family fill it with the line's own corners.
QPolygonF lineBox(const QJsonObject& item, FieldReader& reader)
{
    const QPolygonF corners = polygonIn(item.value("coords"_L1), "x"_L1, "y"_L1);
    if (corners.size() == 4)
        return corners;
    return reader.rectangle(item.value("itemcoord"_L1), { "x"_L1, "y"_L1, "width"_L1, "height"_L1 });
}

// The i-th entry of `candword` holds what else the i-th character may be: as an array, under `candwords` as
// the later API of the family has it, or a single one by itself.
QJsonArray candidatesOf(const QJsonValue& entry)
{
    if (entry.isArray())
        return entry.toArray();
    const QJsonObject object = entry.toObject();
    const QJsonValue nested = object.value("candwords"_L1);
    if (nested.isArray())
        return nested.toArray();
    return object.contains("character"_L1) ? QJsonArray { entry } : QJsonArray();
}

// The scores are left as delivered here: only the whole answer shows their scale.
QList<Alternative> alternatives(const QJsonValue& entry, const QString& chosen, FieldReader& reader)
{
    QList<Alternative> others;
    const QJsonArray candidates = candidatesOf(entry);
    for (const QJsonValue candidate : candidates) {
        const QJsonObject object = reader.object(candidate);
        const QString text = reader.text(object, "character"_L1);
        if (!text.isEmpty() && text != chosen)
            others << Alternative { text, reader.number(object, "confidence"_L1) };
    }
    std::ranges::stable_sort(others, std::greater(), &Alternative::confidence);
    return others;
}

AnswerLine lineIn(const QJsonObject& item, FieldReader& reader)
{
    AnswerLine line;
    line.text = reader.text(item, "itemstring"_L1);
    line.polygon = lineBox(item, reader);
    const QJsonArray words = reader.array(item, "words"_L1);
    const QJsonArray candidates = reader.array(item, "candword"_L1);
    QString joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QJsonObject word = reader.object(words.at(i));
        AnswerGlyph glyph;
        glyph.text = reader.text(word, "character"_L1);
        glyph.raw = reader.number(word, "confidence"_L1);
        if (candidates.size() == words.size())
            glyph.alternatives = alternatives(candidates.at(i), glyph.text, reader);
        joined += glyph.text;
        if (!glyph.text.isEmpty())
            line.glyphs << glyph;
    }
    if (line.text.isEmpty())
        line.text = joined;
    return line;
}

double scaleOf(const QList<AnswerLine>& lines)
{
    const auto isPercent
        = [](const AnswerGlyph& glyph) { return glyph.raw && *glyph.raw > certain && *glyph.raw <= percent; };
    return std::ranges::any_of(
               lines, [&](const AnswerLine& line) { return std::ranges::any_of(line.glyphs, isPercent); })
        ? percent
        : 1;
}

void applyScale(QList<AnswerLine>& lines, double scale)
{
    const auto scaled = [scale](const std::optional<double>& raw) -> std::optional<double> {
        if (!raw)
            return {};
        return *raw <= certain * scale ? std::min(*raw / scale, 1.0) : *raw / scale;
    };
    for (AnswerLine& line : lines) {
        for (AnswerGlyph& glyph : line.glyphs) {
            glyph.unit = scaled(glyph.raw);
            for (Alternative& other : glyph.alternatives)
                other.confidence = scaled(other.confidence);
        }
    }
}

} // namespace

AnswerLines readLegacyItems(
    const QJsonArray& items, std::optional<double> scale, const QSizeF& size, const QTransform& toPage)
{
    FieldReader reader;
    QList<AnswerLine> answer;
    for (const QJsonValue item : items)
        answer << lineIn(reader.object(item), reader);
    applyScale(answer, scale.value_or(scaleOf(answer)));
    AnswerLines built = buildAnswerLines(answer, size, toPage);
    if (!reader.warning().isEmpty())
        built.warnings << reader.warning();
    return built;
}

} // namespace handlens
