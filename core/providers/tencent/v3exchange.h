// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/exchange.h"

namespace handlens {

/// One page at one of the three engines of API 3.0 (cloud.tencent.com 866/36212, 866/34937, 866/33526): one
/// request, one answer. The body is built and hashed once and the same at every attempt; the signature is
/// not.
class V3Exchange final : public Exchange
{
public:
    explicit V3Exchange(ExchangeInput input);

    [[nodiscard]] Result<NextRequest> request(const QDateTime& now) override;
    [[nodiscard]] Turn accept(const HttpReply& reply) override;

private:
    void buildBody();
    [[nodiscard]] QList<HttpHeader> headers(const QDateTime& now) const;
    [[nodiscard]] Turn refused(
        const QJsonObject& error, const QString& requestId, const HttpReply& reply) const;
    [[nodiscard]] Turn recognised(
        const QJsonObject& response, const QStringList& warnings, const QByteArray& body) const;

    ExchangeInput m_input; ///< without the picture's bytes once the body is built
    QString m_engine;
    QUrl m_url;
    QByteArray m_body;
    QByteArray m_bodyHash;
};

/// Where API 3.0 reads text by itself.
[[nodiscard]] QString v3Endpoint();

} // namespace handlens
