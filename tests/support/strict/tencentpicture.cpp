// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/tencentpicture.h"

#include <QCryptographicHash>
#include <QImage>

#include <algorithm>

namespace handlens::test {

namespace {

constexpr qsizetype hashBlock = 64;

QByteArray padded(QByteArray key, char with)
{
    key.resize(hashBlock, '\0');
    std::ranges::for_each(key, [with](char& c) { c = static_cast<char>(c ^ with); });
    return key;
}

QByteArray hmac(QByteArray key, const QByteArray& text, QCryptographicHash::Algorithm algorithm)
{
    if (key.size() > hashBlock)
        key = QCryptographicHash::hash(key, algorithm);
    const QByteArray inner = QCryptographicHash::hash(padded(key, 0x36) + text, algorithm);
    return QCryptographicHash::hash(padded(key, 0x5c) + inner, algorithm);
}

} // namespace

std::optional<QByteArray> strictBase64(const QString& text)
{
    const QByteArray encoded = text.toLatin1();
    if (encoded.size() % 4 != 0)
        return std::nullopt;
    const auto result = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
    return result && result.decoded.toBase64() == encoded ? std::optional(result.decoded) : std::nullopt;
}

QByteArray pictureFormat(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    return bytes.startsWith("\xff\xd8\xff") ? "jpeg" : "";
}

QSize pictureSize(const QByteArray& bytes)
{
    const QByteArray format = pictureFormat(bytes);
    const bool complete = format == "jpeg" ? bytes.endsWith("\xff\xd9") : bytes.contains("IEND");
    if (format.isEmpty() || !complete)
        return {};
    return QImage::fromData(bytes, format.constData()).size();
}

QByteArray strayHeader(const ReceivedRequest& request, const QByteArrayList& known)
{
    const QByteArrayList http { "host", "content-length", "content-type", "accept-encoding",
        "accept-language", "accept", "user-agent", "connection", "authorization" };
    QByteArrayList seen;
    for (const HttpHeader& header : request.headers) {
        const QByteArray name = header.name.toLower();
        if (seen.contains(name) || (!http.contains(name) && !known.contains(name)))
            return name;
        seen << name;
    }
    return {};
}

QByteArray hmacOfSha1(QByteArray key, const QByteArray& text)
{
    return hmac(std::move(key), text, QCryptographicHash::Sha1);
}

QByteArray hmacOfSha256(QByteArray key, const QByteArray& text)
{
    return hmac(std::move(key), text, QCryptographicHash::Sha256);
}

} // namespace handlens::test
