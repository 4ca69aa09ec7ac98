// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/linetexts.h"

#include <QRectF>

namespace handlens {

/// A row of a page while readers are still being added.
struct RowDraft {
    QList<QList<qsizetype>> lines; ///< as AlignedRow::lines
    QRectF box; ///< around all of them; null: not known
};

/// No reader, row or line.
inline constexpr qsizetype noIndex = -1;

/// The same lines in their reader's order.
[[nodiscard]] QList<qsizetype> inOrder(QList<qsizetype> lines);

/// The first reader `row` has, and so whose text stands for it.
[[nodiscard]] qsizetype speakerOf(const RowDraft& row);

/// Whether some reader has lines in both rows, and for all who have, they come right after one another.
[[nodiscard]] bool areNeighbours(const RowDraft& a, const RowDraft& b);

} // namespace handlens
