// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "session/lostsessionsearch.h"

#include <utility>

namespace handlens {

LostSessionSearch::LostSessionSearch(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_folder(folder)
{
}

void LostSessionSearch::begin()
{
    if (m_folder.isEmpty() || std::exchange(m_begun, true))
        return;
    m_pool.start([this, folder = m_folder] {
        const QList<LostSession> lost = findLostSessions(folder);
        if (!lost.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, lost] { emit found(lost); }, Qt::QueuedConnection);
    });
}

} // namespace handlens
