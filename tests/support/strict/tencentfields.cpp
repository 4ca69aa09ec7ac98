// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/tencentfields.h"

#include "support/strict/tencentpicture.h"
#include "support/strict/tencentservice.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

using Refusal = std::optional<ServedAnswer>;
using Fields = QHash<QString, QJsonValue::Type>;

constexpr qsizetype mostBase64 = 10'000'000;
constexpr int leastSide = 20;
constexpr int mostSide = 10'000;

constexpr char handwritingAnswer[] = R"({"Response":{"Angle":0,"Angel":0,"RequestId":"hand-0001",
"TextDetections":[
{"DetectedText":"大江","Confidence":97,"AdvancedInfo":"{\"Parag\":{\"ParagNo\":1}}",
"Polygon":[{"X":10,"Y":10},{"X":90,"Y":10},{"X":90,"Y":40},{"X":10,"Y":40}],
"WordPolygon":[{"LeftTop":{"X":10,"Y":10},"RightTop":{"X":50,"Y":10},"RightBottom":{"X":50,"Y":40},
"LeftBottom":{"X":10,"Y":40}},{"LeftTop":{"X":50,"Y":10},"RightTop":{"X":90,"Y":10},
"RightBottom":{"X":90,"Y":40},"LeftBottom":{"X":50,"Y":40}}]},
{"DetectedText":"东去","Confidence":61,"AdvancedInfo":"{\"Parag\":{\"ParagNo\":2}}",
"Polygon":[{"X":10,"Y":50},{"X":90,"Y":52},{"X":89,"Y":80},{"X":9,"Y":78}],"WordPolygon":null}]}})";

constexpr char wordsAnswer[] = R"({"Response":{"Angle":359.99,"Angel":359.99,"Language":"zh",
"PdfPageSize":0,"RequestId":"words-0001","TextDetections":[
{"DetectedText":"去吧","Confidence":98,"AdvancedInfo":"{\"Parag\":{\"ParagNo\":1}}",
"ItemPolygon":{"X":10,"Y":10,"Width":80,"Height":30},
"Polygon":[{"X":10,"Y":10},{"X":90,"Y":10},{"X":90,"Y":40},{"X":10,"Y":40}],
"Words":[{"Character":"去","Confidence":99},{"Character":"吧","Confidence":42}],
"WordCoordPoint":[{"WordCoordinate":[{"X":10,"Y":10},{"X":50,"Y":10},{"X":50,"Y":40},{"X":10,"Y":40}]},
{"WordCoordinate":[{"X":50,"Y":10},{"X":90,"Y":10},{"X":90,"Y":40},{"X":50,"Y":40}]}]}]}})";

Fields fieldsOf(const QByteArray& action)
{
    Fields fields { { u"ImageBase64"_s, QJsonValue::String }, { u"ImageUrl"_s, QJsonValue::String } };
    if (action == "GeneralHandwritingOCR") {
        fields.insert({ { u"Scene"_s, QJsonValue::String }, { u"EnableWordPolygon"_s, QJsonValue::Bool },
            { u"EnableDetectText"_s, QJsonValue::Bool } });
        return fields;
    }
    fields.insert({ { u"IsWords"_s, QJsonValue::Bool }, { u"IsPdf"_s, QJsonValue::Bool },
        { u"PdfPageNumber"_s, QJsonValue::Double } });
    if (action == "GeneralAccurateOCR")
        fields.insert(
            { { u"EnableDetectSplit"_s, QJsonValue::Bool }, { u"EnableDetectText"_s, QJsonValue::Bool },
                { u"ConfigID"_s, QJsonValue::String }, { u"WordsType"_s, QJsonValue::String } });
    else
        fields.insert({ { u"Scene"_s, QJsonValue::String }, { u"LanguageType"_s, QJsonValue::String } });
    return fields;
}

Refusal refusePicture(const QJsonObject& fields)
{
    if (fields.contains("ImageUrl"_L1)) {
        const QString url = fields.value("ImageUrl"_L1).toString();
        if (!url.startsWith("http://"_L1) && !url.startsWith("https://"_L1))
            return tencentError("FailedOperation.DownLoadError", "the file cannot be downloaded");
        return std::nullopt;
    }
    const QString base64 = fields.value("ImageBase64"_L1).toString();
    if (base64.isEmpty())
        return tencentError("FailedOperation.EmptyImageError", "the image is empty");
    if (base64.size() > mostBase64)
        return tencentError("LimitExceeded.TooLargeFileError", "the file is too large");
    const std::optional<QByteArray> picture = strictBase64(base64);
    const QSize size = picture ? pictureSize(*picture) : QSize();
    if (!size.isValid())
        return tencentError("FailedOperation.ImageDecodeFailed", "the image cannot be decoded");
    if (std::min(size.width(), size.height()) < leastSide || std::max(size.width(), size.height()) > mostSide)
        return tencentError("FailedOperation.ImageSizeTooLarge", "the sides must be 20 to 10000 pixels");
    return std::nullopt;
}

// What excludes what, and which values there are.
Refusal refuseCombination(const QByteArray& action, const QJsonObject& fields)
{
    if (fields.contains("ImageUrl"_L1) == fields.contains("ImageBase64"_L1))
        return fields.contains("ImageUrl"_L1)
            ? tencentError("InvalidParameter", "ImageUrl and ImageBase64 exclude each other")
            : tencentError("MissingParameter", "ImageUrl or ImageBase64 is missing");
    if (action == "GeneralHandwritingOCR" && fields.contains("Scene"_L1)
        && fields.value("Scene"_L1).toString() != "only_hw"_L1)
        return tencentError("InvalidParameterValue.InvalidParameterValueLimit", "Scene is wrong");
    if (fields.contains("WordsType"_L1) && fields.value("IsWords"_L1).toBool())
        return tencentError("InvalidParameterValue", "WordsType needs IsWords to be false");
    return std::nullopt;
}

} // namespace

std::optional<ServedAnswer> refuseTencentFields(
    const QByteArray& action, const QByteArray& body, QJsonObject& fields)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tencentError("InvalidRequest", "the body is no JSON object");
    fields = document.object();
    const Fields known = fieldsOf(action);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (!known.contains(it.key()))
            return tencentError("UnknownParameter", "unknown parameter " + it.key().toUtf8());
        if (it.value().type() != known.value(it.key()))
            return tencentError("InvalidParameter", "wrong type of " + it.key().toUtf8());
    }
    if (const Refusal refusal = refuseCombination(action, fields))
        return refusal;
    return refusePicture(fields);
}

ServedAnswer tencentAnswer(const QByteArray& action, const QJsonObject& fields)
{
    if (action == "GeneralHandwritingOCR") {
        const QByteArray body = handwritingAnswer;
        if (fields.value("EnableWordPolygon"_L1).toBool())
            return { 200, body };
        const qsizetype from = body.indexOf("[{\"LeftTop\"");
        return { 200, body.left(from) + "null" + body.mid(body.indexOf("}}]", from) + 3) };
    }
    const QByteArray body = wordsAnswer;
    if (fields.value("IsWords"_L1).toBool())
        return { 200, body };
    return { 200, body.left(body.indexOf("\"Words\"")) + "\"Words\":[],\"WordCoordPoint\":[]}]}}" };
}

} // namespace handlens::test
