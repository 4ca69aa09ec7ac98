// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/huaweifields.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonDocument>
#include <QMap>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

// What the manual's tables list, by type.
QMap<QString, QJsonValue::Type> knownFields(const QString& api)
{
    QMap<QString, QJsonValue::Type> known { { u"image"_s, QJsonValue::String },
        { u"url"_s, QJsonValue::String }, { u"quick_mode"_s, QJsonValue::Bool },
        { u"detect_direction"_s, QJsonValue::Bool } };
    if (api == "handwriting"_L1)
        known.insert(u"char_set"_s, QJsonValue::String);
    else
        known.insert(u"character_mode"_s, QJsonValue::Bool);
    return known;
}

ServedAnswer badParameter()
{
    return huaweiError(400, "AIS.0101", "The input parameter is invalid.");
}

std::optional<ServedAnswer> refusePicture(const QByteArray& base64)
{
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    const ServedAnswer unsupported = huaweiError(400, "AIS.0102", "The image format is not supported.");
    if (!decoded || base64.size() % 4 != 0)
        return unsupported;
    QByteArray bytes = decoded.decoded;
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid())
        return unsupported;
    if (qMin(size.width(), size.height()) < 15 || qMax(size.width(), size.height()) > 8192)
        return huaweiError(400, "AIS.0103", "The image size does not meet the requirements.");
    return {};
}

} // namespace

ServedAnswer huaweiError(int status, const QByteArray& code, const QByteArray& words)
{
    return { status, "{\"error_code\":\"" + code + "\",\"error_msg\":\"" + words + "\"}" };
}

std::optional<ServedAnswer> refuseFields(
    const ReceivedRequest& request, const QString& api, QJsonObject& fields)
{
    if (request.header("Content-Type") != "application/json")
        return huaweiError(400, "APIG.0106", "Orchestration error.");
    if (request.body.size() > 10'000'000)
        return huaweiError(400, "ModelArts.4104", "Invalid Request Content Length.");
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return huaweiError(400, "ModelArts.4105", "The JSON format of the input data is incorrect.");
    fields = document.object();
    const QMap<QString, QJsonValue::Type> known = knownFields(api);
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        if (!known.contains(it.key()) || it->type() != known.value(it.key()))
            return badParameter();
    }
    const QStringList sets { u"digit"_s, u"letter"_s, u"digit_letter"_s, u"general"_s };
    if (fields.contains("char_set"_L1) && !sets.contains(fields.value("char_set"_L1).toString()))
        return badParameter();
    if (fields.contains("image"_L1) == fields.contains("url"_L1))
        return badParameter();
    if (fields.contains("url"_L1))
        return {};
    return refusePicture(fields.value("image"_L1).toString().toLatin1());
}

} // namespace handlens::test
