// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tesseract/engine.h"

#include <mutex>
#include <vector>

namespace handlens {

/// Keeps engines between pages, so that language data is loaded once a worker. Never holds more engines than
/// were in use at the same time. Any thread.
class EnginePool final
{
public:
    /// An engine for one page; goes back to its pool by itself.
    class Lease final
    {
    public:
        Lease(EnginePool& pool, std::unique_ptr<Engine> engine);
        ~Lease();
        Q_DISABLE_COPY_MOVE(Lease)
        [[nodiscard]] Engine& engine() const { return *m_engine; }

    private:
        EnginePool& m_pool;
        std::unique_ptr<Engine> m_engine;
    };

    EnginePool() = default;
    Q_DISABLE_COPY_MOVE(EnginePool)

    /// An idle engine, at best one with `languages` loaded, else a new one.
    [[nodiscard]] Lease lease(const QString& dataPath, const QString& languages);
    /// How many engines were made so far.
    [[nodiscard]] int made() const;

private:
    mutable std::mutex m_mutex;
    std::vector<std::unique_ptr<Engine>> m_idle;
    int m_made = 0;
};

} // namespace handlens
