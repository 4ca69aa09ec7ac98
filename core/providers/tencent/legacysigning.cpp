// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tencent/legacysigning.h"

#include "net/signing.h"

namespace handlens {

QByteArray legacySignedText(const LegacySignature& signature)
{
    return "a=" + signature.appId + "&b=" + signature.bucket + "&k=" + signature.secretId
        + "&e=" + QByteArray::number(signature.expires) + "&t=" + QByteArray::number(signature.now)
        + "&r=" + QByteArray::number(signature.random) + "&f=";
}

QByteArray legacyAuthorization(const QByteArray& text, const QByteArray& secretKey)
{
    return (hmacSha1(secretKey, text) + text).toBase64();
}

} // namespace handlens
