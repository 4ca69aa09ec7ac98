// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/ids.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace handlens {

class ComparePanel;
class ComparisonSource;
class Session;

/// How many differences are to decide on the page in view. Counted when the person pauses: comparing at every
/// key stroke would make typing slow.
class DifferenceCounter final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it, and know the same pages.
    DifferenceCounter(const Session& session, ComparisonSource& source, const ComparePanel& panel,
        QObject* parent = nullptr);

    /// Nothing: fewer than two readers read the page, or it was not counted yet.
    [[nodiscard]] std::optional<int> count() const { return m_count; }

signals:
    void countChanged();

private:
    void follow();
    void recount();
    void setCount(std::optional<int> count);

    const Session& m_session;
    ComparisonSource& m_source;
    const ComparePanel& m_panel;
    PageId m_page; ///< of the count
    std::optional<int> m_count;
    QTimer m_pause;
};

} // namespace handlens
