// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/differencewalk.h"

#include <algorithm>

namespace handlens {

namespace {

ColumnPlace startOf(const Difference& difference)
{
    return { difference.row, difference.first };
}

} // namespace

void DifferenceWalk::follow(const std::shared_ptr<const PageComparison>& comparison)
{
    const ReadPlace place = m_comparison ? placeAt(*m_comparison, m_at) : ReadPlace();
    const ColumnPlace before = m_at;
    m_comparison = comparison;
    m_at = comparison ? columnOf(*comparison, place) : ColumnPlace();
    if (comparison && m_at.row < 0)
        m_at.row = std::min(before.row, comparison->aligned().rows.size() - 1);
}

void DifferenceWalk::begin(const std::shared_ptr<const PageComparison>& comparison)
{
    m_comparison = comparison;
    m_at = {};
}

bool DifferenceWalk::isShown(qsizetype row) const
{
    return std::ranges::binary_search(m_rows, row);
}

qsizetype DifferenceWalk::current() const
{
    if (!m_comparison)
        return -1;
    const QList<Difference>& all = m_comparison->differences();
    const auto it
        = std::ranges::find_if(all, [this](const Difference& each) { return contains(each, m_at); });
    return it == all.end() || !isShown(m_at.row) ? -1 : it - all.begin();
}

void DifferenceWalk::goToFirst(const IsDecided& isDecided)
{
    m_at = {};
    if (!m_comparison || stepToUndecided(isDecided) || step(1))
        return;
    m_at.row = m_rows.value(0, -1);
}

void DifferenceWalk::goToEnd(const IsDecided& isDecided)
{
    if (!m_comparison)
        return;
    m_at = { m_comparison->aligned().rows.size(), 0 };
    if (!stepBack(isDecided) && !step(-1))
        m_at.row = m_rows.isEmpty() ? -1 : m_rows.constLast();
}

bool DifferenceWalk::step(int direction)
{
    const IsDecided none = [](const Difference&) { return false; };
    return direction > 0 ? stepToUndecided(none) : stepBack(none);
}

bool DifferenceWalk::stepToUndecided(const IsDecided& isDecided)
{
    if (!m_comparison)
        return false;
    const QList<Difference>& all = m_comparison->differences();
    const auto isNext = [&](const Difference& each) {
        return startOf(each) > m_at && !contains(each, m_at) && isShown(each.row) && !isDecided(each);
    };
    const auto next = std::ranges::find_if(all, isNext);
    if (next == all.end())
        return false;
    m_at = startOf(*next);
    return true;
}

bool DifferenceWalk::stepBack(const IsDecided& isDecided)
{
    if (!m_comparison)
        return false;
    const QList<Difference>& all = m_comparison->differences();
    const auto isBefore = [&](const Difference& each) {
        return startOf(each) < m_at && !contains(each, m_at) && isShown(each.row) && !isDecided(each);
    };
    const auto before = std::find_if(all.crbegin(), all.crend(), isBefore);
    if (before == all.crend())
        return false;
    m_at = startOf(*before);
    return true;
}

bool DifferenceWalk::stepRow(int direction)
{
    if (!m_comparison || m_rows.isEmpty())
        return false;
    const qsizetype index = std::ranges::lower_bound(m_rows, m_at.row) - m_rows.begin();
    const bool on = index < m_rows.size() && m_rows[index] == m_at.row;
    const qsizetype wanted = direction < 0 ? index - 1 : index + (on ? 1 : 0);
    if (wanted < 0 || wanted >= m_rows.size())
        return false;
    m_at = { m_rows[wanted], 0 };
    const QList<Difference>& all = m_comparison->differences();
    const auto first = std::ranges::find(all, m_at.row, &Difference::row);
    if (first != all.end())
        m_at = startOf(*first);
    return true;
}

void DifferenceWalk::goToLast(const QList<ReadPlace>& places)
{
    ColumnPlace last;
    for (const ReadPlace& each : places)
        last = std::max(last, m_comparison ? columnOf(*m_comparison, each) : ColumnPlace());
    if (last.row >= 0)
        m_at = last;
}

} // namespace handlens
