// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "session/recovery.h"

#include <QObject>
#include <QThreadPool>

namespace handlens {

/// Looks for lost sessions on a worker thread: a long journal takes seconds to replay.
class LostSessionSearch final : public QObject
{
    Q_OBJECT
public:
    explicit LostSessionSearch(const QString& folder, QObject* parent = nullptr);

    /// Looks, the first time it is called.
    void begin();

signals:
    /// There are some. Never emitted for none.
    void found(const QList<handlens::LostSession>& lost);

private:
    QString m_folder;
    bool m_begun = false;
    QThreadPool m_pool; ///< the last member: its end waits for the search
};

} // namespace handlens
