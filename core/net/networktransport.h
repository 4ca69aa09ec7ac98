// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

#include <QNetworkAccessManager>

namespace handlens {

/// The network itself, over one QNetworkAccessManager, with its habits turned off that cost money or leak
/// (design §5.1 and §5.2).
class NetworkTransport final : public Transport
{
public:
    explicit NetworkTransport(const TransportLimits& limits = {});
    ~NetworkTransport() override;

    [[nodiscard]] std::unique_ptr<HttpCall> call(const HttpRequest& request) override;

private:
    TransportLimits m_limits;
    QNetworkAccessManager m_manager;
};

} // namespace handlens
