// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweibody.h"

#include "recognition/picturebody.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fields(const HuaweiSettings& settings)
{
    QJsonObject fields;
    if (settings.quickMode)
        fields.insert("quick_mode"_L1, true);
    if (settings.detectDirection)
        fields.insert("detect_direction"_L1, true);
    if (settings.api == HuaweiSettings::Api::GeneralText)
        fields.insert("character_mode"_L1, true);
    else if (settings.charSet != "general"_L1)
        fields.insert("char_set"_L1, settings.charSet);
    return fields;
}

} // namespace

QByteArray huaweiBody(const HuaweiSettings& settings, const QByteArray& picture, const QString& address)
{
    QJsonObject rest = fields(settings);
    if (!address.isEmpty()) {
        rest.insert("url"_L1, address);
        return QJsonDocument(rest).toJson(QJsonDocument::Compact);
    }
    return jsonBody(rest, "image", picture);
}

} // namespace handlens
