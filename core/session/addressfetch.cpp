// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/addressfetch.h"

#include "net/endpoint.h"

#include <utility>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int statusOk = 200;

tl::unexpected<Error> notFetched(const QString& sentence, const QString& detail = {})
{
    return failure({ ErrorKind::Image, sentence, detail });
}

} // namespace

AddressFetch::AddressFetch(Transport* transport, const QUrl& address, QObject* parent)
    : QObject(parent)
    , m_transport(transport)
    , m_address(address)
{
}

AddressFetch::~AddressFetch() = default;

void AddressFetch::start()
{
    if (!m_transport) {
        finishLater(
            notFetched(tr("Web addresses cannot be opened here. Save the picture as a file and open that.")));
        return;
    }
    if (!isAllowedUrl(m_address) || !m_address.userInfo().isEmpty()) {
        finishLater(
            notFetched(tr("The address at “%1” cannot be opened: it must begin with https:// and hold no "
                          "password. Save the picture as a file and open that.")
                           .arg(m_address.host())));
        return;
    }
    HttpRequest request;
    request.method = "GET";
    request.url = m_address.adjusted(QUrl::RemoveFragment);
    m_call = m_transport->call(request);
    connect(m_call.get(), &HttpCall::downloaded, this, &AddressFetch::noteProgress, Qt::QueuedConnection);
    connect(m_call.get(), &HttpCall::finished, this, &AddressFetch::handle, Qt::QueuedConnection);
    m_call->start();
}

void AddressFetch::noteProgress(qint64 received, qint64 total)
{
    m_received = received;
    m_total = total;
    emit progressed();
}

void AddressFetch::handle(const Result<HttpReply>& reply)
{
    m_call.reset();
    const QString host = m_address.host();
    if (!reply)
        emit finished(notFetched(reply.error().message, reply.error().detail));
    else if (reply->status >= 300 && reply->status < 400)
        emit finished(notFetched(
            tr("%1 points to another address, and Handlens does not follow it. Open that address, or save "
               "the picture as a file and open the file.")
                .arg(host)));
    else if (reply->status != statusOk)
        emit finished(notFetched(tr("%1 gave no picture (status %2). Look at the address in a browser, or "
                                    "save the picture as a file and open the file.")
                                     .arg(host, QString::number(reply->status))));
    else
        emit finished(reply->body);
}

void AddressFetch::finishLater(const Result<QByteArray>& picture)
{
    QMetaObject::invokeMethod(
        this, [this, picture] { emit finished(picture); }, Qt::QueuedConnection);
}

QString pageNameOf(const QUrl& address)
{
    const QString name = address.fileName(QUrl::FullyDecoded);
    return name.isEmpty() ? address.host() : name;
}

} // namespace handlens
