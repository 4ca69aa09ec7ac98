// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/enginepool.h"

#include <algorithm>

namespace handlens {

EnginePool::Lease::Lease(EnginePool& pool, std::unique_ptr<Engine> engine)
    : m_pool(pool)
    , m_engine(std::move(engine))
{
}

EnginePool::Lease::~Lease()
{
    const std::lock_guard lock(m_pool.m_mutex);
    m_pool.m_idle.push_back(std::move(m_engine));
}

EnginePool::Lease EnginePool::lease(const QString& dataPath, const QString& languages)
{
    std::unique_ptr<Engine> engine;
    {
        const std::lock_guard lock(m_mutex);
        auto it = std::ranges::find(m_idle, languages, [](const auto& idle) { return idle->languages(); });
        if (it == m_idle.end() && !m_idle.empty())
            it = m_idle.begin();
        if (it != m_idle.end()) {
            engine = std::move(*it);
            m_idle.erase(it);
        } else {
            ++m_made;
        }
    }
    if (!engine)
        engine = std::make_unique<Engine>(dataPath);
    return { *this, std::move(engine) };
}

int EnginePool::made() const
{
    const std::lock_guard lock(m_mutex);
    return m_made;
}

} // namespace handlens
