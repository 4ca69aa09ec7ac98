// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "document/page.h"

#include <QByteArrayView>

namespace handlens {

class Journal;
struct LostSession;

/// `name` as far as it is safe in the name of a file; it comes from clipboards and web addresses.
[[nodiscard]] QString safeFileName(const QString& name);

/// The pictures that belong to a session and lie beside its journal: pasted, fetched, or taken over from a
/// lost one. They go with it.
class SessionPictures final
{
public:
    /// `journal` must outlive this; null: nothing can be kept.
    explicit SessionPictures(Journal* journal);

    /// Writes `bytes` to a file of their own, whose name ends in `name`, made safe.
    /// Its path; or an error of kind File.
    [[nodiscard]] Result<QString> keep(QByteArrayView bytes, const QString& name);
    /// Copies the pictures of `lost` that `pages` show, and lets the pages show the copies. False when one
    /// could not be copied.
    [[nodiscard]] bool adopt(const LostSession& lost, QList<Page>& pages);
    /// How many files there were so far.
    [[nodiscard]] int count() const { return m_count; }

private:
    [[nodiscard]] QString nextFile(const QString& name);

    Journal* m_journal;
    int m_count = 0;
};

} // namespace handlens
