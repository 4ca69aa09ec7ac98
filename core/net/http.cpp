// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/http.h"

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

QByteArray HttpReply::header(QByteArrayView name) const
{
    const auto it = std::ranges::find_if(headers,
        [name](const HttpHeader& each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    return it == headers.end() ? QByteArray() : it->value;
}

// As Qt 6.4 writes it (QHttpNetworkConnectionPrivate::prepareRequest): the host in ASCII, IPv6 in brackets.
QByteArray hostHeader(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':') && !host.startsWith('['))
        host = '[' + host + ']';
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? host : host + ':' + QByteArray::number(port);
}

} // namespace handlens
