// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QStringList>

namespace handlens {

/// A session that did not end well.
struct LostSession {
    QString journal; ///< path
    QDateTime lastChange;
    Document document; ///< replayed
    bool damaged = false; ///< its journal was cut or altered; this is what could be read

    [[nodiscard]] qsizetype pagesWithText() const;
};

/// The lost sessions in `folder`, newest first: journals that no running program holds and that have pages.
/// Empty ones are removed.
[[nodiscard]] QList<LostSession> findLostSessions(const QString& folder);

/// Deletes the journal and attachments of a session that was recovered elsewhere or is not wanted.
void removeLostSession(const LostSession& lost);

} // namespace handlens
