// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"
#include "support/socketserver.h"

#include <QMutex>

namespace handlens::test {

/// A correct HTTP/1.1 service at 127.0.0.1, strict in what it takes: a malformed request gets 400 and is not
/// asked of the service. Keeps connections open. Thread safe.
class LoopbackServer final
{
public:
    /// `service` is called on a thread of the server, one request at a time. With an identity it is https.
    explicit LoopbackServer(Service service, std::optional<TlsIdentity> tls = {});

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    /// `http://127.0.0.1:port`, or https with an identity; what an endpoint option takes.
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] int connections() const { return m_server.connections(); } ///< accepted so far
    /// All complete requests so far, in the order they came.
    [[nodiscard]] QList<ReceivedRequest> requests() const;

private:
    void serve(QSslSocket& socket);
    [[nodiscard]] ServedAnswer ask(const ReceivedRequest& request);

    Service m_service;
    mutable QMutex m_mutex; ///< guards m_requests
    QMutex m_turn; ///< one request at a time
    QList<ReceivedRequest> m_requests;
    SocketServer m_server; ///< last: its threads use all of the above
};

/// `answer` as it goes over the wire: status line, headers, Content-Length, body.
[[nodiscard]] QByteArray onTheWire(const ServedAnswer& answer);

} // namespace handlens::test
