// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/comparedplaces.h"

#include <functional>
#include <memory>

namespace handlens {

/// Where a person is among the differences of a page, and the ways from there.
class DifferenceWalk final
{
public:
    using IsDecided = std::function<bool(const Difference& difference)>;

    /// Another comparison of the same page: the place stays. Null: there is none.
    void follow(const std::shared_ptr<const PageComparison>& comparison);
    /// Another page.
    void begin(const std::shared_ptr<const PageComparison>& comparison);
    [[nodiscard]] const PageComparison* comparison() const { return m_comparison.get(); }
    /// The rows in view, in order; all ways lead to them only.
    void setRows(const QList<qsizetype>& rows) { m_rows = rows; }

    [[nodiscard]] ColumnPlace at() const { return m_at; }
    void goTo(const ColumnPlace& place) { m_at = place; }
    /// The difference at the place, −1: there is none in view.
    [[nodiscard]] qsizetype current() const;

    /// To the first difference that is not decided; to the first of all where all are.
    void goToFirst(const IsDecided& isDecided);
    /// To the last difference that is not decided; to the last of all where all are.
    void goToEnd(const IsDecided& isDecided);
    /// To the next (1) or previous (−1) difference; false: there is none, and the place stays.
    bool step(int direction);
    /// To the next difference that is not decided.
    bool stepToUndecided(const IsDecided& isDecided);
    /// To the next or previous row, and there to its first difference.
    bool stepRow(int direction);
    /// To the last of `places`.
    void goToLast(const QList<ReadPlace>& places);

    [[nodiscard]] bool isShown(qsizetype row) const;

private:
    bool stepBack(const IsDecided& isDecided);

    std::shared_ptr<const PageComparison> m_comparison;
    QList<qsizetype> m_rows;
    ColumnPlace m_at;
};

} // namespace handlens
