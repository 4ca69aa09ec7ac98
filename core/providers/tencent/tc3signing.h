// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

namespace handlens {

/// A POST to "/" as TC3-HMAC-SHA256 sees it (cloud.tencent.com 271/2056, "signature v3").
struct Tc3Request {
    QByteArray service; ///< "ocr"
    /// What is signed besides the body, by name in ASCII order; content-type and host must be among them.
    QList<HttpHeader> headers;
    QByteArray bodyHash; ///< SHA-256 of the body, lower-case hex
    qint64 timestamp = 0; ///< seconds since 1970
};

/// The keys derived from a SecretKey, each from the one before; secret like itself.
struct Tc3Keys {
    QByteArray date;
    QByteArray service;
    QByteArray signing;
};

[[nodiscard]] QByteArray tc3CanonicalRequest(const Tc3Request& request);
[[nodiscard]] QByteArray tc3TextToSign(const Tc3Request& request);
[[nodiscard]] Tc3Keys tc3Keys(const Tc3Request& request, const QByteArray& secretKey);

/// The value of the Authorization header.
[[nodiscard]] QByteArray tc3Authorization(
    const Tc3Request& request, const QByteArray& secretId, const QByteArray& secretKey);

} // namespace handlens
