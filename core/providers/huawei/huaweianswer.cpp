// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweianswer.h"

#include "providers/huawei/huaweifailure.h"
#include "recognition/answerjson.h"
#include "recognition/answerlines.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct HuaweiAnswer {
    Q_DECLARE_TR_FUNCTIONS(HuaweiAnswer)
};

// Reads the fields of one answer and remembers what was not as documented.
class AnswerReader
{
public:
    [[nodiscard]] QList<AnswerLine> lines(const QJsonArray& blocks);
    [[nodiscard]] bool foundOddities() const { return m_oddities; }

private:
    [[nodiscard]] AnswerLine line(const QJsonObject& block);
    [[nodiscard]] QList<AnswerGlyph> glyphs(const QJsonValue& list);
    [[nodiscard]] QString text(const QJsonValue& value);
    [[nodiscard]] std::optional<double> score(const QJsonValue& value);
    [[nodiscard]] QPolygonF location(const QJsonValue& value);
    // A field may be missing, but not be of another type.
    void expect(bool documented, const QJsonValue& value);

    bool m_oddities = false;
};

void AnswerReader::expect(bool documented, const QJsonValue& value)
{
    if (!documented && !value.isUndefined() && !value.isNull())
        m_oddities = true;
}

QString AnswerReader::text(const QJsonValue& value)
{
    expect(value.isString(), value);
    return value.toString();
}

std::optional<double> AnswerReader::score(const QJsonValue& value)
{
    const std::optional<double> number = numberIn(value);
    expect(number.has_value(), value);
    return number;
}

QPolygonF AnswerReader::location(const QJsonValue& value)
{
    QPolygonF polygon = polygonIn(value);
    expect(!polygon.isEmpty(), value);
    return polygon;
}

QList<AnswerGlyph> AnswerReader::glyphs(const QJsonValue& list)
{
    expect(list.isArray(), list);
    QList<AnswerGlyph> glyphs;
    const QJsonArray characters = list.toArray();
    for (const QJsonValue value : characters) {
        expect(value.isObject(), value);
        const QJsonObject character = value.toObject();
        AnswerGlyph glyph;
        glyph.text = text(character.value("char"_L1));
        if (glyph.text.isEmpty())
            continue; // a box alone would be taken for the next character's
        glyph.polygon = location(character.value("char_location"_L1));
        glyph.raw = score(character.value("char_confidence"_L1));
        glyph.unit = glyph.raw;
        glyphs << glyph;
    }
    return glyphs;
}

AnswerLine AnswerReader::line(const QJsonObject& block)
{
    AnswerLine line;
    line.text = text(block.value("words"_L1));
    line.polygon = location(block.value("location"_L1));
    line.raw = score(block.value("confidence"_L1));
    line.unit = line.raw;
    line.glyphs = glyphs(block.value("char_list"_L1));
    return line;
}

QList<AnswerLine> AnswerReader::lines(const QJsonArray& blocks)
{
    QList<AnswerLine> lines;
    lines.reserve(blocks.size());
    for (const QJsonValue block : blocks) {
        expect(block.isObject(), block);
        lines << line(block.toObject());
    }
    return lines;
}

// The list of what was read; an empty one may be missing where the count says so.
std::optional<QJsonArray> blocksIn(const QJsonObject& result)
{
    const QJsonValue list = result.value("words_block_list"_L1);
    if (list.isArray())
        return list.toArray();
    if ((list.isUndefined() || list.isNull()) && numberIn(result.value("words_block_count"_L1)) == 0.0)
        return QJsonArray();
    return {};
}

bool leavesPicture(const AnswerLine& line, const QSizeF& size)
{
    const QRectF box = line.polygon.boundingRect();
    return !line.polygon.isEmpty() && !QRectF(QPointF(), size).adjusted(-1, -1, 1, 1).contains(box);
}

// Degrees between two directions, 0…180.
double apart(double one, double other)
{
    return std::abs(std::remainder(one - other, 360.0));
}

// Whether the line runs level in the boxes although the answer says that the page is turned: then the boxes
// are about a turned picture that we do not have. (In the documented sample the top edge runs along
// `direction`, in the picture as sent.)
bool runsLevel(const AnswerLine& line, double direction)
{
    if (line.polygon.size() < 2)
        return false;
    const QPointF edge = line.polygon.at(1) - line.polygon.at(0);
    const double angle = std::atan2(edge.y(), edge.x()) * 180 / M_PI;
    return apart(angle, 0) < std::min(apart(angle, direction), apart(angle, -direction));
}

// No source says whether boxes are about the picture as sent or as turned by detect_direction.
bool maySlip(const QList<AnswerLine>& lines, const QJsonObject& result, const QSizeF& size)
{
    if (std::ranges::any_of(lines, [&size](const AnswerLine& line) { return leavesPicture(line, size); }))
        return true;
    const std::optional<double> direction = numberIn(result.value("direction"_L1));
    if (!direction || *direction < 0 || apart(*direction, 0) < 15)
        return false;
    const auto level = std::ranges::count_if(
        lines, [&direction](const AnswerLine& line) { return runsLevel(line, *direction); });
    return level * 2 > lines.size();
}

} // namespace

std::optional<Recognition> huaweiRecognition(const HttpReply& reply, const HuaweiSettings& settings,
    const PreparedImage& image, const Credentials& secrets)
{
    const std::optional<QJsonObject> answer = answerObject(reply.body);
    // An error beside a result counts.
    if (reply.status < 200 || reply.status >= 300 || !answer
        || !huaweiCode(answer->value("error_code"_L1)).isEmpty())
        return {};
    const QJsonObject result = answer->value("result"_L1).toObject();
    const std::optional<QJsonArray> blocks = blocksIn(result);
    if (!blocks)
        return {};

    AnswerReader reader;
    const QList<AnswerLine> read = reader.lines(*blocks);
    AnswerLines lines = buildAnswerLines(read, QSizeF(image.pagePart()), image.toPage);
    if (reader.foundOddities())
        lines.warnings << HuaweiAnswer::tr(
            "Parts of Huawei's answer are not as documented and were left out.");
    if (settings.detectDirection && maySlip(read, result, QSizeF(image.pagePart())))
        lines.warnings << HuaweiAnswer::tr("Huawei turned the page by itself: its boxes may not match the "
                                           "picture. Switch that off and turn the page here instead.");
    Recognition recognition;
    recognition.provider = u"huawei"_s;
    recognition.model = apiName(settings.api);
    recognition.requestId = huaweiRequestId(reply, secrets);
    recognition.rawAnswer = reply.body;
    recognition.warnings = lines.warnings;
    recognition.lines = lines.lines;
    return recognition;
}

} // namespace handlens
