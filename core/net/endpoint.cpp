// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/endpoint.h"

#include <QCoreApplication>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct Endpoints {
    Q_DECLARE_TR_FUNCTIONS(Endpoints)
};

} // namespace

bool isThisComputer(const QUrl& url)
{
    const QString host = url.host();
    return host == "127.0.0.1"_L1 || host == "::1"_L1 || host == "localhost"_L1;
}

bool isAllowedUrl(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisComputer(url));
}

Result<QUrl> parseEndpoint(const QString& text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto refused = [](const QString& sentence) { return failure({ ErrorKind::Usage, sentence }); };
    const bool bare = (url.path().isEmpty() || url.path() == "/"_L1) && !url.hasQuery() && !url.hasFragment()
        && url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !bare
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return refused(
            Endpoints::tr("“%1” is no address of a service. Give it as https://host or https://host:port.")
                .arg(text));
    if (!isAllowedUrl(url))
        return refused(
            Endpoints::tr("“%1” is not encrypted. Use https; plain http goes to this computer only "
                          "(127.0.0.1, ::1 or localhost).")
                .arg(text));
    QUrl endpoint = url;
    endpoint.setPath({});
    return endpoint;
}

} // namespace handlens
