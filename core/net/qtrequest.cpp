// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/qtrequest.h"

#include "net/http.h"

#include <QSslConfiguration>

namespace handlens {

QNetworkRequest qtRequest(const HttpRequest& request)
{
    QNetworkRequest made(request.url);
    made.setRawHeader("User-Agent", "Handlens");
    made.setRawHeader("Accept-Language", "*"); // the one Qt would add tells about the person
    made.setRawHeader("Connection", "close");
    for (const HttpHeader& header : request.headers)
        made.setRawHeader(header.name, header.value);
    made.setRawHeader("Accept-Encoding", "identity");
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    made.setSslConfiguration(tls);
    return made;
}

} // namespace handlens
