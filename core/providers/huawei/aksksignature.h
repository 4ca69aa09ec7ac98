// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/secret.h"
#include "net/http.h"

#include <QDateTime>

namespace handlens {

/// The canonical request that a signature of SDK-HMAC-SHA256 covers (API signing guide of Huawei Cloud,
/// devg-apisign): method, path with a closing slash, sorted query, Host and all headers of `request`, hash of
/// the body.
[[nodiscard]] QByteArray canonicalRequest(const HttpRequest& request, const QByteArray& bodySha256Hex);

/// Signs `request` with an access key (AK/SK): adds X-Sdk-Date, signs Host and every header there is, then
/// adds Authorization. `now` must be within 15 minutes of Huawei's clock.
void signWithAccessKey(HttpRequest& request, const QByteArray& bodySha256Hex, const Secret& accessKey,
    const Secret& secretKey, const QDateTime& now);

} // namespace handlens
