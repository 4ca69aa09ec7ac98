// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/networkcall.h"

#include "base/logging.h"
#include "net/endpoint.h"
#include "net/oneshotbody.h"
#include "net/qtreply.h"
#include "net/qtrequest.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype longestHead = qsizetype { 64 } * 1024;

struct Calls {
    Q_DECLARE_TR_FUNCTIONS(Calls)
};

QString shownHost(const QUrl& url)
{
    return QString::fromLatin1(hostHeader(url));
}

/// A line break in a header would begin another one.
bool isOneLine(const HttpHeader& header)
{
    const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    return std::ranges::none_of(header.name, breaks) && std::ranges::none_of(header.value, breaks);
}

/// What the system says, except on the way to this computer: that is never through anybody else.
class Proxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isThisComputer(query.url()))
            return { QNetworkProxy(QNetworkProxy::NoProxy) };
        return systemProxyForQuery(query);
    }
};

} // namespace

void NetworkCall::DeleteLater::operator()(QNetworkAccessManager* manager) const
{
    manager->deleteLater();
}

NetworkCall::NetworkCall(const TransportLimits& limits, const HttpRequest& request)
    : m_limits(limits)
    , m_request(request)
    , m_bodySize(request.body.size())
{
    for (QTimer* timer : { &m_connectTimer, &m_silenceTimer, &m_totalTimer })
        timer->setSingleShot(true);
    m_connectTimer.setInterval(m_limits.connect);
    m_silenceTimer.setInterval(m_limits.inactivity);
    m_totalTimer.setInterval(m_limits.total
        + milliseconds(m_bodySize * 1000 / std::max<qint64>(1, m_limits.slowestBytesPerSecond)));
    connect(
        &m_connectTimer, &QTimer::timeout, this, [this] { fail(CallEnd::NoConnection, m_limits.connect); });
    connect(&m_silenceTimer, &QTimer::timeout, this, &NetworkCall::endSilence);
    connect(&m_totalTimer, &QTimer::timeout, this,
        [this] { fail(CallEnd::TooSlow, m_totalTimer.intervalAsDuration()); });
}

NetworkCall::~NetworkCall()
{
    dropReply();
}

void NetworkCall::start()
{
    const bool isAllowed = isAllowedUrl(m_request.url) && std::ranges::all_of(m_request.headers, isOneLine);
    if (isAllowed)
        return send();
    Error error { ErrorKind::Usage,
        Calls::tr(
            "“%1” may not be asked: the connection would not be encrypted, or the request is malformed. "
            "Check the address of the service and the keys under Accounts.")
            .arg(shownHost(m_request.url)) };
    error.outcome = Outcome::NotSent;
    QMetaObject::invokeMethod(
        this, [this, error] { end(failure(error)); }, Qt::QueuedConnection);
}

void NetworkCall::send()
{
    m_manager.reset(new QNetworkAccessManager);
    m_manager->setProxyFactory(new Proxies);
    QNetworkRequest request = qtRequest(m_request);
    // An empty body, too: without any, Qt sends a request again whose connection drops.
    auto body = std::make_unique<OneShotBody>(std::exchange(m_request.body, {}));
    connect(
        body.get(), &OneShotBody::taken, this, [this, body = body.get()] { noteBodyTaken(body->atEnd()); });
    // Only with both does Qt not take the whole body into a buffer that it can send again.
    request.setHeader(QNetworkRequest::ContentLengthHeader, m_bodySize);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_reply = m_manager->sendCustomRequest(request, m_request.method, body.get());
    body.release()->setParent(m_reply);
    connectReply();
    m_connectTimer.start();
    m_totalTimer.start();
}

void NetworkCall::connectReply()
{
    connect(m_reply, &QNetworkReply::requestSent, this, &NetworkCall::noteRequestSent);
    // Qt does not tell when a request with an empty body left: from the earliest moment on it may have.
    if (m_bodySize == 0 && m_request.url.scheme() == "https"_L1)
        connect(m_reply, &QNetworkReply::encrypted, this, &NetworkCall::noteRequestSent);
    else if (m_bodySize == 0)
        connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &NetworkCall::noteRequestSent);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &NetworkCall::noteProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkCall::checkHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkCall::checkSize);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkCall::finish);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_tls = errors.value(0).error(); });
}

// Inside Qt, which is reading the body: nothing may be emitted here.
void NetworkCall::noteBodyTaken(bool wholly)
{
    m_bodyLeft = true;
    m_wholeBodyLeft = wholly;
    noteRequestSent();
}

void NetworkCall::noteRequestSent()
{
    m_requestLeft = true;
    m_connectTimer.stop();
    m_silenceTimer.start();
}

// Qt takes for the total what it has read so far.
void NetworkCall::noteProgress(qint64 sent)
{
    if (sent > 0)
        emit uploaded(sent, m_bodySize);
}

void NetworkCall::checkHead()
{
    m_silenceTimer.start();
    if (headSize(*m_reply) > longestHead)
        fail(CallEnd::HeadTooLong);
    else if (isEncoded(*m_reply))
        fail(CallEnd::Encoded);
}

void NetworkCall::checkSize()
{
    m_silenceTimer.start();
    const qint64 received = m_reply->bytesAvailable();
    if (received > m_limits.answerBytes)
        return fail(CallEnd::TooLong);
    // Qt's own signal of progress leaves out what comes within 100 ms, the last of it before a pause, too.
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    emit downloaded(received, announced.isValid() ? std::max<qint64>(announced.toLongLong(), -1) : -1);
}

// Qt tells of an answer's head only when it is whole: until then, a server that says nothing and one that
// gives a head without end, or byte by byte, are the same to us.
void NetworkCall::endSilence()
{
    const bool awaitsHead = (m_wholeBodyLeft || m_bodySize == 0)
        && !m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    fail(awaitsHead ? CallEnd::NoAnswer : CallEnd::Silent, m_limits.inactivity);
}

void NetworkCall::finish()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (!isAnswered(*m_reply, status))
        return fail(CallEnd::Broken);
    if (m_reply->bytesAvailable() > m_limits.answerBytes)
        return fail(CallEnd::TooLong);
    HttpReply answer { status, {}, m_reply->readAll() };
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        answer.headers << HttpHeader { name, value };
    if (isCut(answer))
        return fail(CallEnd::Broken);
    qCInfo(lcNet).noquote() << m_request.method << shownHost(m_request.url) << "sent" << m_bodySize
                            << "bytes, status" << status << "with" << answer.body.size() << "bytes";
    end(answer);
}

void NetworkCall::fail(CallEnd why, milliseconds limit)
{
    CallFailure what;
    what.why = why;
    what.limit = limit;
    what.tls = m_tls;
    what.host = shownHost(m_request.url);
    what.paid = m_request.paid;
    const bool isRefused = m_reply && m_reply->error() == QNetworkReply::ConnectionRefusedError;
    const bool mayHaveLeft = m_bodyLeft || (m_bodySize == 0 && m_requestLeft && !isRefused);
    what.outcome = mayHaveLeft ? Outcome::Unknown : Outcome::NotSent;
    if (m_reply) {
        what.code = m_reply->error();
        // The one text of OpenSSL that is looked at, and never shown: Qt has no error code for it.
        const QString text = m_reply->errorString();
        what.tlsTooOld = text.contains("unsupported protocol"_L1) || text.contains("protocol version"_L1);
        what.proxy = proxyOnTheWay();
    }
    const Error error = callError(what);
    qCInfo(lcNet).noquote() << m_request.method << "failed," << error.detail;
    end(failure(error));
}

void NetworkCall::end(const Result<HttpReply>& result)
{
    for (QTimer* timer : { &m_connectTimer, &m_silenceTimer, &m_totalTimer })
        timer->stop();
    dropReply();
    emit finished(result);
}

// abort() emits finished() at once: nothing of the reply may reach us by then.
void NetworkCall::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply* reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    m_manager.reset();
}

QString NetworkCall::proxyOnTheWay() const
{
    const QList<QNetworkProxy> way = Proxies().queryProxy(QNetworkProxyQuery(m_request.url));
    const QNetworkProxy proxy = way.value(0, QNetworkProxy::NoProxy);
    return proxy.type() == QNetworkProxy::NoProxy ? QString()
                                                  : proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace handlens
