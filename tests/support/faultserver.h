// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "support/httpmessage.h"
#include "support/socketserver.h"

#include <QList>
#include <QMutex>

#include <limits>

namespace handlens::test {

/// One thing a bad server does.
struct Step {
    enum class Kind { AwaitBytes, ReadHead, ReadBody, Send, Drip, Endless, Stall, Fin, Reset };

    Kind kind = Kind::ReadHead;
    QByteArray bytes = {}; ///< Send, Drip, Endless
    qint64 count = 0; ///< ReadBody: how many bytes of it, at least
    std::chrono::milliseconds time { 0 }; ///< Stall: how long; Drip: between two bytes
};

/// What happens on one connection, in order. When it does not end with fin or reset, the server goes on
/// reading until the client leaves.
using Scenario = QList<Step>;

namespace step {

constexpr qint64 wholeBody = std::numeric_limits<qint64>::max();

[[nodiscard]] Step awaitBytes(); ///< until the first byte of anything
[[nodiscard]] Step readHead(); ///< until the head of the request is complete
[[nodiscard]] Step readBody(qint64 count = wholeBody); ///< until so many bytes of the body came
[[nodiscard]] Step send(const QByteArray& bytes);
[[nodiscard]] Step send(const ServedAnswer& answer); ///< with a Content-Length
[[nodiscard]] Step redirect(int status, const QByteArray& location);
[[nodiscard]] Step drip(const QByteArray& bytes, std::chrono::milliseconds gap); ///< byte by byte
[[nodiscard]] Step endless(const QByteArray& bytes); ///< again and again until the client leaves
[[nodiscard]] Step stall(std::chrono::milliseconds time); ///< reads and sends nothing
[[nodiscard]] Step hang(); ///< reads and sends nothing for ever
[[nodiscard]] Step fin(); ///< closes in order
[[nodiscard]] Step reset(); ///< closes with RST

} // namespace step

/// `scenario` on one line, for a failing test: "readBody(all) send(97) stall(20ms) reset".
[[nodiscard]] QByteArray describe(const Scenario& scenario);
/// The fault number `seed`, always the same one: reads more or less, answers `good` whole, cut, dripped or
/// spoilt, or not at all, and ends in any way.
[[nodiscard]] Scenario randomScenario(quint32 seed, const ServedAnswer& good);

/// A server at 127.0.0.1 that misbehaves as told, and counts what it got.
class FaultServer final
{
public:
    /// What to do on connection number 0, 1, … (in the order they came).
    using Script = std::function<Scenario(int connection)>;

    explicit FaultServer(Script script, std::optional<TlsIdentity> tls = {});
    /// The same on every connection.
    explicit FaultServer(const Scenario& scenario, std::optional<TlsIdentity> tls = {});

    [[nodiscard]] quint16 port() const { return m_server.port(); }
    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] int connections() const { return m_server.connections(); }
    /// Complete requests so far, bodies included: what a service would bill.
    [[nodiscard]] int completeRequests() const;
    [[nodiscard]] qint64 bytesReceived() const; ///< of anything, after the handshake
    [[nodiscard]] qint64 bodyBytesReceived() const;

private:
    friend class FaultConversation;

    Script m_script;
    mutable QMutex m_mutex; ///< guards the counters
    int m_begun = 0;
    int m_complete = 0;
    qint64 m_bytes = 0;
    qint64 m_bodyBytes = 0;
    SocketServer m_server; ///< last: its threads use all of the above
};

} // namespace handlens::test
