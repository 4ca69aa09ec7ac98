// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/huawei/huaweifailure.h"
#include "providers/huawei/huaweisettings.h"
#include "providers/huawei/iamcache.h"
#include "providers/huawei/refusedkeys.h"

namespace handlens {

/// What all exchanges of the provider share; all must outlive them.
struct HuaweiShared {
    ServiceState& state;
    IamCache iam;
    RefusedKeys refused;
};

/// A conversation about one picture: signs in with a name and a password or looks up the project id where
/// that is called for and nobody has, then has the picture read.
class HuaweiExchange final : public Exchange
{
public:
    HuaweiExchange(ExchangeInput input, HuaweiShared& shared);

    [[nodiscard]] Result<NextRequest> request(const QDateTime& now) override;
    [[nodiscard]] Turn accept(const HttpReply& reply) override;

private:
    [[nodiscard]] bool signsIn() const { return m_settings.auth == HuaweiSettings::Auth::Token; }
    [[nodiscard]] bool needsGrant() const { return signsIn() || m_settings.projectId.isEmpty(); }
    [[nodiscard]] QString projectId() const;
    [[nodiscard]] HttpRequest grantRequest(const QDateTime& now);
    [[nodiscard]] HttpRequest readRequest(const QDateTime& now);
    void sign(HttpRequest& request, const QByteArray& bodyHash, const QDateTime& now) const;
    [[nodiscard]] Turn acceptGrant(const HttpReply& reply);
    [[nodiscard]] TurnFailure failureOf(const HttpReply& reply);
    [[nodiscard]] TurnFailure withoutProject(const HttpReply& reply) const;

    HuaweiShared& m_shared;
    Credentials m_credentials; ///< those that the way of signing in needs
    HuaweiSettings m_settings;
    PreparedImage m_image; ///< without its bytes, which are in the body
    QByteArray m_body;
    QByteArray m_bodyHash;
    QByteArray m_account;
    std::optional<IamGrant> m_grant;
    std::unique_ptr<IamCache::Claim> m_claim; ///< while we fetch the grant for all
    HuaweiTurn m_turn;
};

} // namespace handlens
