// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/certificates.h"

#include <QSslSocket>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <optional>

class QThread;

namespace handlens::test {

/// Waits, in the thread of a connection, until `condition` holds; true then, false once the server stops.
[[nodiscard]] bool waitUntil(const std::function<bool()>& condition);
/// Waits that long; false when the server stops before.
bool pause(std::chrono::milliseconds time);

/// Listens at 127.0.0.1, on any free port. Every connection has a thread of its own, with a blocking socket;
/// destroying the server interrupts and joins them all.
class SocketServer final
{
public:
    /// Speaks with one client. Blocks as it likes, but ends once QThread::isInterruptionRequested().
    using Conversation = std::function<void(QSslSocket& socket)>;

    /// With an identity, `conversation` begins after the handshake, and only when that worked.
    SocketServer(Conversation conversation, std::optional<TlsIdentity> tls);
    ~SocketServer();
    Q_DISABLE_COPY_MOVE(SocketServer)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url() const; ///< `http://127.0.0.1:port`, or https with an identity
    [[nodiscard]] int connections() const { return m_connections; } ///< accepted so far

private:
    void listen(std::promise<quint16>& port);
    void converse(qintptr descriptor) const;

    Conversation m_conversation;
    std::optional<TlsIdentity> m_tls;
    quint16 m_port = 0;
    std::atomic<int> m_connections = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace handlens::test
