// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/loopbackserver.h"

#include <QTest>

using namespace handlens;
using namespace handlens::test;
using namespace Qt::StringLiterals;

namespace {

ServedAnswer echo(const ReceivedRequest& request)
{
    return { 200, request.method + ' ' + request.target + ' ' + request.body, {} };
}

/// What comes back for `bytes`, up to the end of `wanted` or of the connection.
QByteArray exchange(QSslSocket& socket, const QByteArray& bytes, const QByteArray& wanted)
{
    socket.write(bytes);
    QByteArray answer;
    while (!answer.contains(wanted) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(5000)))
        answer += socket.readAll();
    return answer;
}

} // namespace

class LoopbackServerTest : public QObject
{
    Q_OBJECT
private slots:
    void answersOnAKeptConnection();
    void answersOverTls();
    void refusesMalformed_data();
    void refusesMalformed();
};

void LoopbackServerTest::answersOnAKeptConnection()
{
    const LoopbackServer server(echo);
    QSslSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected());
    const QByteArray first
        = exchange(socket, "POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\none", "one");
    QVERIFY2(first.endsWith("POST /a?b=c one"), first.constData());
    const QByteArray second = exchange(socket, "GET / HTTP/1.1\r\nHost: x\r\n\r\n", "GET / ");
    QVERIFY2(second.endsWith("GET / "), second.constData());
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().constFirst().header("host"), "x");
}

void LoopbackServerTest::answersOverTls()
{
    const auto certificates = Certificates::make();
    if (!certificates)
        QSKIP("the openssl tool is not here");
    const LoopbackServer server(echo, certificates->good);
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({ certificates->authority });
    QSslSocket socket;
    socket.setSslConfiguration(trusting);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
    QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
    QVERIFY(exchange(socket, "GET /tls HTTP/1.1\r\nHost: x\r\n\r\n", "GET /tls").contains("200"));
    QCOMPARE(server.url().scheme(), u"https"_s);
}

void LoopbackServerTest::refusesMalformed_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("two hosts") << "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"_ba;
    QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\nHost: a\r\n\r\n"_ba;
    QTest::newRow("no length") << "POST / HTTP/1.1\r\nHost: a\r\n\r\nx"_ba;
    QTest::newRow("two lengths")
        << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"_ba;
    QTest::newRow("negative length") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\nx"_ba;
    QTest::newRow("chunked") << "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"_ba;
    QTest::newRow("folded header") << "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n"_ba;
    QTest::newRow("blank in the name") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba;
}

void LoopbackServerTest::refusesMalformed()
{
    QFETCH(const QByteArray, request);
    const LoopbackServer server(echo);
    QSslSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, server.port());
    QVERIFY(socket.waitForConnected());
    QVERIFY(exchange(socket, request, "malformed").startsWith("HTTP/1.1 400 "));
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(LoopbackServerTest)

#include "tst_loopbackserver.moc"
