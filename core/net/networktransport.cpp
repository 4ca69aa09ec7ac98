// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "net/networktransport.h"

#include "net/networkcall.h"

namespace handlens {

NetworkTransport::NetworkTransport(const TransportLimits& limits)
    : m_limits(limits)
{
}

std::unique_ptr<HttpCall> NetworkTransport::call(const HttpRequest& request)
{
    return std::make_unique<NetworkCall>(m_limits, request);
}

} // namespace handlens
