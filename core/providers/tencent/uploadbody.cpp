// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/uploadbody.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

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

QByteArray boundaryNotIn(const QByteArray& picture)
{
    QByteArray boundary;
    do {
        boundary = "handlens";
        for (int i = 0; i < 4; ++i)
            boundary += QByteArray::number(QRandomGenerator::global()->generate(), 36);
    } while (picture.contains(boundary));
    return boundary;
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

FormBody formBody(
    const QList<FormField>& fields, const QByteArray& key, const QByteArray& picture, const QString& format)
{
    const bool isPng = format == "png"_L1;
    const QByteArray boundary = boundaryNotIn(picture);
    QByteArray head;
    for (const FormField& field : fields)
        head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"\r\n\r\n"
            + field.value + "\r\n";
    head += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + key + "\"; filename=\""
        + (isPng ? "page.png" : "page.jpg") + "\"\r\nContent-Type: " + (isPng ? "image/png" : "image/jpeg")
        + "\r\n\r\n";
    const QByteArray tail = "\r\n--" + boundary + "--\r\n";
    FormBody form { "multipart/form-data; boundary=" + boundary, head };
    form.bytes.reserve(head.size() + picture.size() + tail.size());
    form.bytes += picture;
    form.bytes += tail;
    return form;
}

} // namespace handlens
