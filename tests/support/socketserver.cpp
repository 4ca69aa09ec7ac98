// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/socketserver.h"

#include <QDeadlineTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QThread>

#include <vector>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 10; // ms until an interruption is seen

/// Keeps the descriptors of those who call.
class Listener final : public QTcpServer
{
public:
    [[nodiscard]] QList<qintptr> takeCallers() { return std::exchange(m_callers, {}); }

protected:
    void incomingConnection(qintptr descriptor) override { m_callers << descriptor; }

private:
    QList<qintptr> m_callers;
};

} // namespace

bool waitUntil(const std::function<bool()>& condition)
{
    while (!condition()) {
        if (QThread::currentThread()->isInterruptionRequested())
            return false;
        QThread::msleep(1);
    }
    return true;
}

bool pause(std::chrono::milliseconds time)
{
    const QDeadlineTimer end(time);
    return waitUntil([&end] { return end.hasExpired(); });
}

SocketServer::SocketServer(Conversation conversation, std::optional<TlsIdentity> tls)
    : m_conversation(std::move(conversation))
    , m_tls(std::move(tls))
{
    std::promise<quint16> port;
    m_thread.reset(QThread::create([this, &port] { listen(port); }));
    m_thread->start();
    m_port = port.get_future().get();
}

SocketServer::~SocketServer()
{
    m_thread->requestInterruption();
    m_thread->wait();
}

QUrl SocketServer::url() const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_port);
    return url;
}

// `port` is gone once its value is there.
void SocketServer::listen(std::promise<quint16>& port)
{
    Listener listener;
    listener.setProxy(QNetworkProxy::NoProxy);
    if (!listener.listen(QHostAddress::LocalHost))
        qFatal("no port at 127.0.0.1 is free");
    port.set_value(listener.serverPort());
    std::vector<std::unique_ptr<QThread>> conversations;
    while (!QThread::currentThread()->isInterruptionRequested()) {
        listener.waitForNewConnection(tick);
        for (const qintptr descriptor : listener.takeCallers()) {
            ++m_connections;
            conversations.emplace_back(QThread::create([this, descriptor] { converse(descriptor); }))
                ->start();
        }
        std::erase_if(conversations, [](const auto& thread) { return thread->isFinished(); });
    }
    for (const auto& thread : conversations)
        thread->requestInterruption();
    for (const auto& thread : conversations)
        thread->wait();
}

void SocketServer::converse(qintptr descriptor) const
{
    QSslSocket socket;
    if (!socket.setSocketDescriptor(descriptor))
        return;
    if (m_tls) {
        socket.setLocalCertificate(m_tls->certificate);
        socket.setPrivateKey(m_tls->key);
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.startServerEncryption();
        while (!socket.isEncrypted() && socket.state() == QAbstractSocket::ConnectedState
            && !QThread::currentThread()->isInterruptionRequested())
            socket.waitForEncrypted(tick);
    }
    if (!m_tls || socket.isEncrypted())
        m_conversation(socket);
}

} // namespace handlens::test
