// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace handlens {

/// One header as it goes over the wire.
struct HttpHeader {
    QByteArray name;
    QByteArray value;
    bool operator==(const HttpHeader&) const = default;
};

/// What is sent. Host, Content-Length and Accept-Encoding come from the transport.
struct HttpRequest {
    QByteArray method = "POST";
    QUrl url;
    QList<HttpHeader> headers; ///< sent as they stand
    QByteArray body;
    /// The service may charge for it: noted in the ledger before it leaves, and never sent again by itself
    /// once a byte of the body left.
    bool paid = false;
};

/// A complete answer, whatever its status.
struct HttpReply {
    int status = 0;
    QList<HttpHeader> headers;
    QByteArray body;

    /// The value of the first header with `name` (in any case); empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    bool operator==(const HttpReply&) const = default;
};

/// The Host header that goes with `url`: the port only where it is not the scheme's own. What a signature
/// covers must be this very text.
[[nodiscard]] QByteArray hostHeader(const QUrl& url);

} // namespace handlens
