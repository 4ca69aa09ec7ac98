// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/tencentform.h"

#include "support/strict/tencentpicture.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

using Fields = QMap<QByteArray, QByteArray>;

// The name of a part whose headers are exactly as expected for its content; empty otherwise.
QByteArray nameOf(const QByteArray& headers, const QByteArray& content)
{
    static const QRegularExpression plain(u"\\AContent-Disposition: form-data; name=\"([a-z]+)\"\\z"_s);
    if (const auto match = plain.match(QString::fromLatin1(headers)); match.hasMatch())
        return match.captured(1) == "image"_L1 ? QByteArray() : match.captured(1).toLatin1();
    const QByteArray format = pictureFormat(content);
    const QByteArray file = format == "png" ? "page.png" : "page.jpg";
    const QByteArray expected = "Content-Disposition: form-data; name=\"image\"; filename=\"" + file
        + "\"\r\nContent-Type: image/" + format;
    return headers == expected ? "image" : "";
}

} // namespace

std::optional<Fields> strictForm(const ReceivedRequest& request)
{
    static const QRegularExpression type(u"\\Amultipart/form-data; boundary=([A-Za-z0-9]{1,70})\\z"_s);
    const auto match = type.match(QString::fromLatin1(request.header("Content-Type")));
    if (!match.hasMatch())
        return std::nullopt;
    const QByteArray delimiter = "\r\n--" + match.captured(1).toLatin1();
    QByteArray rest = "\r\n" + request.body;
    Fields fields;
    while (rest.startsWith(delimiter + "\r\n")) {
        rest = rest.mid(delimiter.size() + 2);
        const qsizetype headersEnd = rest.indexOf("\r\n\r\n");
        const qsizetype end = rest.indexOf(delimiter, headersEnd + 2);
        if (headersEnd < 0 || end < headersEnd + 4)
            return std::nullopt;
        const QByteArray content = rest.mid(headersEnd + 4, end - headersEnd - 4);
        const QByteArray name = nameOf(rest.left(headersEnd), content);
        if (name.isEmpty() || fields.contains(name))
            return std::nullopt;
        fields.insert(name, content);
        rest = rest.mid(end);
    }
    return rest == delimiter + "--\r\n" ? std::optional(fields) : std::nullopt;
}

std::optional<Fields> strictJsonTexts(const ReceivedRequest& request)
{
    if (request.header("Content-Type") != "application/json")
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Fields fields;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (!it.value().isString())
            return std::nullopt;
        const QString text = it.value().toString();
        const auto value = it.key() == "image"_L1 ? strictBase64(text) : std::optional(text.toUtf8());
        if (!value)
            return std::nullopt;
        fields.insert(it.key().toUtf8(), *value);
    }
    return fields;
}

} // namespace handlens::test
