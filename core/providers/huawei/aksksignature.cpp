// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/aksksignature.h"

#include "net/signing.h"

#include <algorithm>

namespace handlens {

namespace {

constexpr char algorithm[] = "SDK-HMAC-SHA256";

// Everything but A–Z a–z 0–9 - . _ ~ in percent signs, whether it came so or not.
QByteArray encoded(const QByteArray& part)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part)).toUtf8().toPercentEncoding();
}

// The path that is signed ends in a slash; the one that is sent need not.
QByteArray canonicalPath(const QUrl& url)
{
    QByteArrayList segments = url.path(QUrl::FullyEncoded).toLatin1().split('/');
    std::ranges::transform(segments, segments.begin(), encoded);
    const QByteArray path = segments.join('/');
    return path.endsWith('/') ? path : path + '/';
}

QByteArray canonicalQuery(const QUrl& url)
{
    if (!url.hasQuery())
        return {};
    QList<std::pair<QByteArray, QByteArray>> fields;
    const QByteArrayList given = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray& field : given) {
        const qsizetype equals = field.indexOf('=');
        fields.emplace_back(encoded(equals < 0 ? field : field.left(equals)),
            equals < 0 ? QByteArray() : encoded(field.mid(equals + 1)));
    }
    std::ranges::sort(fields);
    QByteArrayList joined;
    for (const auto& [key, value] : std::as_const(fields))
        joined << key + '=' + value;
    return joined.join('&');
}

// Host and all of the request's own, by lower-case name.
QList<HttpHeader> signedHeaders(const HttpRequest& request)
{
    QList<HttpHeader> headers { { "host", hostHeader(request.url) } };
    for (const HttpHeader& header : request.headers)
        headers << HttpHeader { header.name.toLower(), header.value.trimmed() };
    std::ranges::stable_sort(headers, {}, &HttpHeader::name);
    return headers;
}

QByteArray namesOf(const QList<HttpHeader>& headers)
{
    QByteArrayList names;
    std::ranges::transform(headers, std::back_inserter(names), &HttpHeader::name);
    return names.join(';');
}

} // namespace

QByteArray canonicalRequest(const HttpRequest& request, const QByteArray& bodySha256Hex)
{
    const QList<HttpHeader> headers = signedHeaders(request);
    QByteArray text
        = request.method + '\n' + canonicalPath(request.url) + '\n' + canonicalQuery(request.url) + '\n';
    for (const HttpHeader& header : headers)
        text += header.name + ':' + header.value + '\n';
    return text + '\n' + namesOf(headers) + '\n' + bodySha256Hex;
}

void signWithAccessKey(HttpRequest& request, const QByteArray& bodySha256Hex, const Secret& accessKey,
    const Secret& secretKey, const QDateTime& now)
{
    const QByteArray date = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    request.headers << HttpHeader { "X-Sdk-Date", date };
    const QByteArray toSign
        = algorithm + ('\n' + date) + '\n' + sha256Hex(canonicalRequest(request, bodySha256Hex));
    const QByteArray signature = hmacSha256(secretKey.reveal().toUtf8(), toSign).toHex();
    const QByteArray names = namesOf(signedHeaders(request));
    request.headers << HttpHeader { "Authorization",
        algorithm + (" Access=" + accessKey.reveal().toUtf8()) + ", SignedHeaders=" + names
            + ", Signature=" + signature };
}

} // namespace handlens
