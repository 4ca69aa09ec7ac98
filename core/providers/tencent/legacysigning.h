// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace handlens {

/// What the multi-use signature of the legacy service covers (cloud.tencent.com 864/17712, the signature page
/// of its family).
struct LegacySignature {
    QByteArray appId;
    QByteArray bucket; ///< may be empty; the field is there all the same
    QByteArray secretId; ///< of the main account
    qint64 expires = 0; ///< seconds since 1970; at most 90 days ahead
    qint64 now = 0; ///< seconds since 1970
    quint32 random = 1; ///< fresh for every request; at most ten digits
};

/// The seven fields a, b, k, e, t, r, f in the manual's order; f, the file id, is empty for reading text.
[[nodiscard]] QByteArray legacySignedText(const LegacySignature& signature);

/// The value of the Authorization header: Base64 of the raw HMAC-SHA1 of `text` followed by `text` itself.
/// Holds the SecretId in all but plain sight: never to be logged.
[[nodiscard]] QByteArray legacyAuthorization(const QByteArray& text, const QByteArray& secretKey);

} // namespace handlens
