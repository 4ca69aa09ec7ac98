// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/faultserver.h"

#include "support/requestparser.h"

#include <QThread>

#include <sys/socket.h>
#include <utility>

namespace handlens::test {

namespace {

constexpr int tick = 10; // ms until an interruption is seen

bool goesOn(const QSslSocket& socket)
{
    return socket.state() == QAbstractSocket::ConnectedState
        && !QThread::currentThread()->isInterruptionRequested();
}

} // namespace

/// Plays one scenario on one connection.
class FaultConversation final
{
public:
    FaultConversation(FaultServer& server, QSslSocket& socket)
        : m_server(server)
        , m_socket(socket)
    {
    }

    void play(const Scenario& scenario)
    {
        for (const Step& step : scenario)
            play(step);
        readUntil([] { return false; });
    }

private:
    void play(const Step& step)
    {
        switch (step.kind) {
        case Step::Kind::AwaitBytes:
            return readUntil([this] { return m_read > 0; });
        case Step::Kind::ReadHead:
            return readUntil([this] { return m_complete > 0 || m_parser.hasHead(); });
        case Step::Kind::ReadBody:
            return readUntil(
                [this, &step] { return m_complete > 0 || m_parser.bodyReceived() >= step.count; });
        case Step::Kind::Send:
            return send(step.bytes);
        case Step::Kind::Drip:
            return drip(step.bytes, step.time);
        case Step::Kind::Endless:
            while (goesOn(m_socket))
                send(step.bytes);
            return;
        case Step::Kind::Stall:
            pause(step.time);
            return;
        case Step::Kind::Fin:
            return m_socket.disconnectFromHost();
        case Step::Kind::Reset:
            return reset();
        }
    }

    void readUntil(const std::function<bool()>& isEnough)
    {
        while (!isEnough() && (goesOn(m_socket) || m_socket.bytesAvailable() > 0)) {
            if (m_socket.bytesAvailable() == 0)
                m_socket.waitForReadyRead(tick);
            const QByteArray bytes = m_socket.readAll();
            m_parser.feed(bytes);
            m_read += bytes.size();
            count(bytes.size());
        }
    }

    // What re-sending on the same connection brings counts as well.
    void count(qint64 bytes)
    {
        int complete = 0;
        while (const auto request = m_parser.take()) {
            ++complete;
            m_finishedBodies += request->body.size();
        }
        m_complete += complete;
        const qint64 bodies = m_finishedBodies + m_parser.bodyReceived();
        const QMutexLocker lock(&m_server.m_mutex);
        m_server.m_bytes += bytes;
        m_server.m_complete += complete;
        m_server.m_bodyBytes += bodies - std::exchange(m_counted, bodies);
    }

    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        while (goesOn(m_socket) && (m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0))
            m_socket.waitForBytesWritten(tick);
    }

    void drip(const QByteArray& bytes, std::chrono::milliseconds gap)
    {
        for (qsizetype i = 0; i < bytes.size() && goesOn(m_socket); ++i) {
            send(bytes.mid(i, 1));
            pause(gap);
        }
    }

    void reset()
    {
        const linger atOnce { 1, 0 };
        ::setsockopt(
            static_cast<int>(m_socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        m_socket.abort();
    }

    FaultServer& m_server;
    QSslSocket& m_socket;
    RequestParser m_parser;
    qint64 m_read = 0;
    qint64 m_finishedBodies = 0;
    qint64 m_counted = 0; ///< of the bodies, in the server's own count
    int m_complete = 0;
};

FaultServer::FaultServer(Script script, std::optional<TlsIdentity> tls)
    : m_script(std::move(script))
    , m_server(
          [this](QSslSocket& socket) {
              int connection = 0;
              {
                  const QMutexLocker lock(&m_mutex);
                  connection = m_begun++;
              }
              FaultConversation(*this, socket).play(m_script(connection));
          },
          std::move(tls))
{
}

FaultServer::FaultServer(const Scenario& scenario, std::optional<TlsIdentity> tls)
    : FaultServer([scenario](int) { return scenario; }, std::move(tls))
{
}

int FaultServer::completeRequests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_complete;
}

qint64 FaultServer::bytesReceived() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bytes;
}

qint64 FaultServer::bodyBytesReceived() const
{
    const QMutexLocker lock(&m_mutex);
    return m_bodyBytes;
}

} // namespace handlens::test
