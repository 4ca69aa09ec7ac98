// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/huawei/iamcache.h"

#include <QCryptographicHash>

namespace handlens {

IamCache::Claim::Claim(IamCache& cache, QByteArray account)
    : m_cache(cache)
    , m_account(std::move(account))
{
    m_cache.m_claimed.insert(m_account);
}

IamCache::Claim::~Claim()
{
    m_cache.m_claimed.remove(m_account);
    m_cache.m_state.announceChange();
}

IamCache::IamCache(ServiceState& state)
    : m_state(state)
{
}

std::optional<IamGrant> IamCache::find(const QByteArray& account, const QDateTime& now) const
{
    const auto it = m_grants.constFind(account);
    if (it == m_grants.constEnd())
        return {};
    if (it->renewAt.isValid() && it->renewAt <= now)
        return {};
    return *it;
}

std::unique_ptr<IamCache::Claim> IamCache::claim(const QByteArray& account)
{
    if (m_claimed.contains(account))
        return nullptr;
    return std::make_unique<Claim>(*this, account);
}

void IamCache::keep(const QByteArray& account, const IamGrant& grant)
{
    m_grants.insert(account, grant);
}

void IamCache::drop(const QByteArray& account, const IamGrant& refused)
{
    const auto it = m_grants.constFind(account);
    if (it != m_grants.constEnd() && it->token == refused.token)
        m_grants.erase(it);
}

QByteArray iamAccount(const QUrl& iam, const QString& region, const Credentials& credentials)
{
    // Lengths keep apart what could run together.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    add(iam.toString());
    add(region);
    for (auto it = credentials.cbegin(); it != credentials.cend(); ++it) {
        add(it.key());
        add(it->reveal());
    }
    return hash.result();
}

} // namespace handlens
