// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>

namespace handlens {

struct HttpRequest;

/// `request` without its body, with the rules that hold for every request (design §5.2): redirects, cookies,
/// caches, compression and HTTP/2 off, a connection of its own, TLS from 1.2 on with the server's certificate
/// checked.
[[nodiscard]] QNetworkRequest qtRequest(const HttpRequest& request);

} // namespace handlens
