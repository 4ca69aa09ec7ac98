// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/http.h"

#include <functional>

namespace handlens::test {

/// A request as it came over the wire.
struct ReceivedRequest {
    QByteArray method;
    QByteArray target; ///< path and query, as sent
    QList<HttpHeader> headers; ///< in the order sent, names as sent
    QByteArray body;

    /// The value of the only header with `name` (in any case); empty when there is none or more than one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What a local service answers.
struct ServedAnswer {
    int status = 200;
    QByteArray body;
    QList<HttpHeader> headers = { { "Content-Type", "application/json" } };
};

/// A service as a function, so that it can be asked with and without a socket. Called on the server's thread.
using Service = std::function<ServedAnswer(const ReceivedRequest&)>;

/// What the transport would send for `request`, without a socket: Host and Content-Length added.
[[nodiscard]] ReceivedRequest received(const HttpRequest& request);
/// `answer` as the transport would deliver it.
[[nodiscard]] HttpReply reply(const ServedAnswer& answer);

} // namespace handlens::test
