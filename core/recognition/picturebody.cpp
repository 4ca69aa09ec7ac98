// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "recognition/picturebody.h"

#include <QJsonDocument>

#include <algorithm>

namespace handlens {

namespace {

// A multiple of three, so that the pieces' Base64 is that of the whole.
constexpr qsizetype base64Piece = qsizetype { 3 } * 16 * 1024;

void appendBase64(QByteArray& to, const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += base64Piece) {
        const qsizetype length = std::min(base64Piece, bytes.size() - at);
        to += QByteArray::fromRawData(bytes.constData() + at, length).toBase64();
    }
}

} // namespace

QByteArray jsonBody(const QJsonObject& fields, const QByteArray& key, const QByteArray& picture)
{
    QByteArray rest = QJsonDocument(fields).toJson(QJsonDocument::Compact).mid(1);
    if (!fields.isEmpty())
        rest.prepend(',');
    QByteArray body = "{\"" + key + "\":\"";
    body.reserve(body.size() + (picture.size() + 2) / 3 * 4 + 1 + rest.size());
    appendBase64(body, picture);
    body += '"' + rest;
    return body;
}

} // namespace handlens
