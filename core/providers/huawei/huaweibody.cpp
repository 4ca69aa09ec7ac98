// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/huaweibody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

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

// In pieces, so that a large picture is never there twice in base64.
void appendBase64(QByteArray& body, const QByteArray& picture)
{
    constexpr qsizetype piece = 3LL * 16384;
    for (qsizetype at = 0; at < picture.size(); at += piece)
        body += QByteArray::fromRawData(picture.constData() + at, std::min(piece, picture.size() - at))
                    .toBase64();
}

} // namespace

QByteArray huaweiBody(const HuaweiSettings& settings, const QByteArray& picture, const QString& address)
{
    QJsonObject rest = fields(settings);
    if (!address.isEmpty()) {
        rest.insert("url"_L1, address);
        return QJsonDocument(rest).toJson(QJsonDocument::Compact);
    }
    // "{…}" without its brace, behind the picture.
    const QByteArray tail = QJsonDocument(rest).toJson(QJsonDocument::Compact).mid(1);
    QByteArray body;
    body.reserve(picture.size() / 3 * 4 + 4 + tail.size() + 16);
    body += "{\"image\":\"";
    appendBase64(body, picture);
    body += rest.isEmpty() ? "\"" : "\",";
    body += tail;
    return body;
}

} // namespace handlens
