// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/tc3signing.h"

#include "net/signing.h"

#include <QDateTime>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// The day of the timestamp in UTC: local time fails every night in China.
QByteArray dateOf(qint64 timestamp)
{
    return QDateTime::fromSecsSinceEpoch(timestamp, Qt::UTC).toString(u"yyyy-MM-dd"_s).toLatin1();
}

QByteArray scopeOf(const Tc3Request& request)
{
    return dateOf(request.timestamp) + '/' + request.service + "/tc3_request";
}

QByteArray namesOf(const QList<HttpHeader>& headers)
{
    QByteArrayList names;
    for (const HttpHeader& header : headers)
        names << header.name.toLower();
    return names.join(';');
}

} // namespace

QByteArray tc3CanonicalRequest(const Tc3Request& request)
{
    QByteArray headers;
    for (const HttpHeader& header : request.headers)
        headers += header.name.toLower() + ':' + header.value.trimmed().toLower() + '\n';
    return "POST\n/\n\n" + headers + '\n' + namesOf(request.headers) + '\n' + request.bodyHash;
}

QByteArray tc3TextToSign(const Tc3Request& request)
{
    return "TC3-HMAC-SHA256\n" + QByteArray::number(request.timestamp) + '\n' + scopeOf(request) + '\n'
        + sha256Hex(tc3CanonicalRequest(request));
}

Tc3Keys tc3Keys(const Tc3Request& request, const QByteArray& secretKey)
{
    Tc3Keys keys;
    keys.date = hmacSha256("TC3" + secretKey, dateOf(request.timestamp));
    keys.service = hmacSha256(keys.date, request.service);
    keys.signing = hmacSha256(keys.service, "tc3_request");
    return keys;
}

QByteArray tc3Authorization(
    const Tc3Request& request, const QByteArray& secretId, const QByteArray& secretKey)
{
    const QByteArray signature
        = hmacSha256(tc3Keys(request, secretKey).signing, tc3TextToSign(request)).toHex();
    return "TC3-HMAC-SHA256 Credential=" + secretId + '/' + scopeOf(request)
        + ", SignedHeaders=" + namesOf(request.headers) + ", Signature=" + signature;
}

} // namespace handlens
