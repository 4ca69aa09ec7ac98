// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/rowdraft.h"

#include <algorithm>

namespace handlens {

QList<qsizetype> inOrder(QList<qsizetype> lines)
{
    std::ranges::sort(lines);
    return lines;
}

qsizetype speakerOf(const RowDraft& row)
{
    return std::ranges::find_if(row.lines, [](const QList<qsizetype>& lines) { return !lines.isEmpty(); })
        - row.lines.begin();
}

bool areNeighbours(const RowDraft& a, const RowDraft& b)
{
    bool any = false;
    for (qsizetype reader = 0; reader < a.lines.size(); ++reader) {
        const QList<qsizetype>& some = a.lines[reader];
        const QList<qsizetype>& others = b.lines[reader];
        if (some.isEmpty() || others.isEmpty())
            continue;
        if (some.last() + 1 != others.first() && others.last() + 1 != some.first())
            return false;
        any = true;
    }
    return any;
}

} // namespace handlens
