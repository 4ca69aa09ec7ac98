// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/huawei/iam.h"
#include "recognition/servicestate.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace handlens {

/// What the sign-in service granted, shared by all exchanges of the provider and kept in memory only. Each
/// account's grant is fetched by one exchange while the others wait for ServiceState::changed().
class IamCache final
{
public:
    /// The right to fetch one grant. Going away gives it back and tells those who wait.
    class Claim final
    {
    public:
        Claim(IamCache& cache, QByteArray account);
        ~Claim();
        Q_DISABLE_COPY_MOVE(Claim)

    private:
        IamCache& m_cache;
        QByteArray m_account;
    };

    /// `state` must outlive the cache, the cache its claims.
    explicit IamCache(ServiceState& state);
    Q_DISABLE_COPY_MOVE(IamCache)

    /// The grant of `account` (see iamAccount()), if it is good for another half hour after `now`.
    [[nodiscard]] std::optional<IamGrant> find(const QByteArray& account, const QDateTime& now) const;
    /// The right to fetch it; null while another one is at it.
    [[nodiscard]] std::unique_ptr<Claim> claim(const QByteArray& account);
    void keep(const QByteArray& account, const IamGrant& grant);
    /// Forgets the grant of `account` unless it has another token than `refused` by now.
    void drop(const QByteArray& account, const IamGrant& refused);

private:
    ServiceState& m_state;
    QHash<QByteArray, IamGrant> m_grants;
    QSet<QByteArray> m_claimed;
};

/// A hash of all that a grant depends on, secrets included; tells nothing about them.
[[nodiscard]] QByteArray iamAccount(const QUrl& iam, const QString& region, const Credentials& credentials);

} // namespace handlens
