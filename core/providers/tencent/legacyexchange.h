// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

namespace handlens {

/// One page at POST /ocr/handwriting of the legacy service (cloud.tencent.com 866/17596): one request, one
/// answer. The body is built once and the same at every attempt; the signature is not.
class LegacyExchange final : public Exchange
{
public:
    explicit LegacyExchange(ExchangeInput input);

    [[nodiscard]] Result<NextRequest> request(const QDateTime& now) override;
    [[nodiscard]] Turn accept(const HttpReply& reply) override;

private:
    void buildBody();
    [[nodiscard]] QByteArray authorization(const QDateTime& now) const;
    [[nodiscard]] Turn refused(const QJsonObject& answer, int code, bool throttled) const;
    [[nodiscard]] Turn recognised(const QJsonObject& data, const QByteArray& body) const;

    ExchangeInput m_input; ///< without the picture's bytes once the body is built
    QUrl m_url;
    QByteArray m_contentType;
    QByteArray m_body;
};

/// Where the legacy service is by itself.
[[nodiscard]] QString legacyEndpoint();

} // namespace handlens
