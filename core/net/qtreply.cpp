// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/qtreply.h"

#include "net/http.h"

namespace handlens {

namespace {

/// Whether nothing but the end of the connection tells where the answer ends.
bool endsWithConnection(const QNetworkReply& reply, int status)
{
    return status >= 200 && status < 300 && !reply.hasRawHeader("Content-Length")
        && !reply.hasRawHeader("Transfer-Encoding");
}

} // namespace

bool isAnswered(const QNetworkReply& reply, int status)
{
    const QNetworkReply::NetworkError error = reply.error();
    switch (error) {
    case QNetworkReply::NoError:
        return status > 0;
    case QNetworkReply::ContentReSendError:
        return status == 307 || status == 308 || endsWithConnection(reply, status);
    case QNetworkReply::RemoteHostClosedError:
        return endsWithConnection(reply, status);
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return false;
    default:
        return status >= 400
            && (error >= QNetworkReply::ContentAccessDenied
                || error == QNetworkReply::ProxyAuthenticationRequiredError);
    }
}

bool isCut(const HttpReply& reply)
{
    bool isNumber = false;
    const qint64 announced = reply.header("Content-Length").toLongLong(&isNumber);
    return isNumber && announced > reply.body.size();
}

bool isEncoded(const QNetworkReply& reply)
{
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return !encoding.isEmpty() && encoding != "identity";
}

qsizetype headSize(const QNetworkReply& reply)
{
    qsizetype size = 0;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        size += name.size() + value.size();
    return size;
}

} // namespace handlens
