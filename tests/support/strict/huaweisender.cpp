// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/strict/huaweisender.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <cstdlib>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

// "Access=…, SignedHeaders=…, Signature=…" behind the name of the algorithm and a blank, without a comma.
QMap<QByteArray, QByteArray> partsOf(const QByteArray& authorization)
{
    constexpr char scheme[] = "SDK-HMAC-SHA256 ";
    QMap<QByteArray, QByteArray> parts;
    if (!authorization.startsWith(scheme))
        return parts;
    const QByteArrayList fields = authorization.mid(qsizetype(sizeof scheme) - 1).split(',');
    for (const QByteArray& field : fields) {
        const QByteArray trimmed = field.trimmed();
        const qsizetype equals = trimmed.indexOf('=');
        if (equals > 0)
            parts.insert(trimmed.left(equals), trimmed.mid(equals + 1));
    }
    return parts;
}

QByteArray pathOf(const QByteArray& target)
{
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    return path.endsWith('/') ? path : path + '/';
}

QByteArray queryOf(const QByteArray& target)
{
    if (!target.contains('?'))
        return {};
    QByteArrayList fields = target.mid(target.indexOf('?') + 1).split('&');
    for (QByteArray& field : fields) {
        if (!field.contains('='))
            field += '=';
    }
    std::ranges::sort(fields);
    return fields.join('&');
}

QByteArray hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray expectedSignature(
    const ReceivedRequest& request, const QByteArray& signedNames, const QByteArray& secretKey)
{
    QByteArray text = request.method;
    text += '\n' + pathOf(request.target) + '\n' + queryOf(request.target) + '\n';
    for (const QByteArray& name : signedNames.split(';'))
        text += name + ':' + request.header(name).trimmed() + '\n';
    text += '\n' + signedNames + '\n' + hex(request.body);
    const QByteArray toSign = "SDK-HMAC-SHA256\n" + request.header("X-Sdk-Date") + '\n' + hex(text);
    return QMessageAuthenticationCode::hash(toSign, secretKey, QCryptographicHash::Sha256).toHex();
}

} // namespace

SignatureFault signatureFault(const ReceivedRequest& request, const QByteArray& accessKey,
    const QByteArray& secretKey, const QDateTime& now)
{
    const QMap<QByteArray, QByteArray> parts = partsOf(request.header("Authorization"));
    if (parts.size() != 3)
        return SignatureFault::Missing;
    const QByteArray names = parts.value("SignedHeaders");
    QByteArrayList sorted = names.split(';');
    std::ranges::sort(sorted);
    if (sorted.join(';') != names || !sorted.contains("host") || !sorted.contains("x-sdk-date"))
        return SignatureFault::Wrong;
    QDateTime date
        = QDateTime::fromString(QString::fromLatin1(request.header("X-Sdk-Date")), u"yyyyMMdd'T'HHmmss'Z'"_s);
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid() || std::llabs(date.secsTo(now)) > 15 * 60LL)
        return SignatureFault::Clock;
    const bool good = parts.value("Access") == accessKey
        && parts.value("Signature") == expectedSignature(request, names, secretKey);
    return good ? SignatureFault::None : SignatureFault::Wrong;
}

} // namespace handlens::test
