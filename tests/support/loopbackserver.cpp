// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/loopbackserver.h"

#include "support/requestparser.h"

#include <QThread>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tick = 10; // ms until an interruption is seen

bool isOpen(const QSslSocket& socket)
{
    return socket.state() == QAbstractSocket::ConnectedState
        && !QThread::currentThread()->isInterruptionRequested();
}

void sendAll(QSslSocket& socket, const QByteArray& bytes)
{
    socket.write(bytes);
    while (isOpen(socket) && (socket.bytesToWrite() > 0 || socket.encryptedBytesToWrite() > 0))
        socket.waitForBytesWritten(tick);
}

} // namespace

QByteArray onTheWire(const ServedAnswer& answer)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " Answer\r\n";
    for (const HttpHeader& header : answer.headers)
        bytes += header.name + ": " + header.value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

LoopbackServer::LoopbackServer(Service service, std::optional<TlsIdentity> tls)
    : m_service(std::move(service))
    , m_server([this](QSslSocket& socket) { serve(socket); }, std::move(tls))
{
}

QList<ReceivedRequest> LoopbackServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void LoopbackServer::serve(QSslSocket& socket)
{
    RequestParser parser;
    bool goesOn = true;
    while (goesOn && isOpen(socket)) {
        if (socket.bytesAvailable() == 0)
            socket.waitForReadyRead(tick);
        parser.feed(socket.readAll());
        while (const auto request = parser.take()) {
            const bool isLast = request->header("Connection").toLower() == "close";
            ServedAnswer answer = ask(*request);
            if (isLast)
                answer.headers << HttpHeader { "Connection", "close" };
            sendAll(socket, onTheWire(answer));
            goesOn = goesOn && !isLast;
        }
        if (parser.isBroken()) {
            sendAll(socket, onTheWire({ 400, "malformed request", {} }));
            goesOn = false;
        }
    }
    socket.disconnectFromHost();
}

ServedAnswer LoopbackServer::ask(const ReceivedRequest& request)
{
    const QMutexLocker turn(&m_turn);
    {
        const QMutexLocker lock(&m_mutex);
        m_requests << request;
    }
    return m_service(request);
}

} // namespace handlens::test
