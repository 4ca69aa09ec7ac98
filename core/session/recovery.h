// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "document/document.h"

#include <QDateTime>
#include <QStringList>

#include <memory>

class QLockFile;

namespace handlens {

/// A session that did not end well.
struct LostSession {
    QString journal; ///< path
    QDateTime lastChange;
    Document document; ///< replayed
    bool damaged = false; ///< its journal was cut or altered; this is what could be read
    /// Ours as long as a copy of this lives: no other running program offers it, too.
    std::shared_ptr<QLockFile> lock = {};

    /// Where its pasted pictures lie.
    [[nodiscard]] QString attachmentFolder() const;
    [[nodiscard]] qsizetype pagesWithText() const;
};

/// The lost sessions in `folder`, newest first: journals that no running program holds and that have pages.
/// Empty ones are removed; what cannot be read is left where it is. May take long: for a worker thread.
[[nodiscard]] QList<LostSession> findLostSessions(const QString& folder);

/// Deletes the journal and attachments of a session that was recovered elsewhere or is not wanted.
void removeLostSession(const LostSession& lost);

} // namespace handlens
