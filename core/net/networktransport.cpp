// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/networktransport.h"

#include "net/endpoint.h"
#include "net/networkcall.h"

#include <QNetworkProxyFactory>

namespace handlens {

namespace {

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

NetworkTransport::NetworkTransport(const TransportLimits& limits)
    : m_limits(limits)
{
    m_manager.setProxyFactory(std::make_unique<Proxies>().release());
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkTransport::~NetworkTransport() = default;

std::unique_ptr<HttpCall> NetworkTransport::call(const HttpRequest& request)
{
    return std::make_unique<NetworkCall>(m_manager, m_limits, request);
}

} // namespace handlens
