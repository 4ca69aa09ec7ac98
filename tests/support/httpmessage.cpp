// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "support/httpmessage.h"

namespace handlens::test {

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    QByteArray value;
    int found = 0;
    for (const HttpHeader& each : headers) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        value = each.value;
        ++found;
    }
    return found == 1 ? value : QByteArray();
}

ReceivedRequest received(const HttpRequest& request)
{
    ReceivedRequest as { request.method, request.url.path(QUrl::FullyEncoded).toLatin1(), {}, request.body };
    if (request.url.hasQuery())
        as.target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    as.headers << HttpHeader { "Host", hostHeader(request.url) } << request.headers;
    if (!request.body.isEmpty())
        as.headers << HttpHeader { "Content-Length", QByteArray::number(request.body.size()) };
    return as;
}

HttpReply reply(const ServedAnswer& answer)
{
    return { answer.status, answer.headers, answer.body };
}

} // namespace handlens::test
