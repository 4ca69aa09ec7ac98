// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/pagecomparison.h"
#include "transcript/readernames.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace handlens {

class Session;

/// The comparison of the page in view, made when it is first asked for after a change. What shows it keeps
/// the shared value for as long as it needs it.
class ComparisonSource final : public QObject
{
    Q_OBJECT
public:
    ComparisonSource(const Session& session, const ReaderNames& names, QObject* parent = nullptr);

    void setPage(PageId page);
    [[nodiscard]] PageId page() const { return m_page; }
    /// Side 0 is the transcript; the readers follow in the order in which the window shows them everywhere.
    /// Null where nobody read the page.
    [[nodiscard]] std::shared_ptr<const PageComparison> comparison();
    /// What a side of comparison() is called for people.
    [[nodiscard]] QString name(qsizetype side);
    /// The same in few characters.
    [[nodiscard]] QString shortName(qsizetype side);

signals:
    /// Another page, another reading or another text. Once for a run of changes.
    void changed();

private:
    void note(PageId page);

    const Session& m_session;
    ReaderNames m_names;
    PageId m_page;
    std::shared_ptr<const PageComparison> m_comparison;
    QTimer m_delay;
};

} // namespace handlens
