// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport.h"

namespace handlens {

/// The network itself, over QNetworkAccessManager, with its habits turned off that cost money or leak (design
/// §5.1 and §5.2). A call goes on when the transport is gone.
class NetworkTransport final : public Transport
{
public:
    explicit NetworkTransport(const TransportLimits& limits = {});

    [[nodiscard]] std::unique_ptr<HttpCall> call(const HttpRequest& request) override;

private:
    TransportLimits m_limits;
};

} // namespace handlens
