// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"
#include "compare/figurestable.h"

namespace handlens {

/// What the readers of figures are called for people, in the same order.
using ReaderTitles = QStringList;

/// Against a reference: a reader a row. `currency`: of the prices, as the person writes it; may be empty.
[[nodiscard]] FiguresTable errorsTable(
    const DocumentFigures& figures, const ReaderTitles& titles, const QString& currency);
/// What one reader confused: a row each of `confusions`. The last column is for the pictures.
[[nodiscard]] FiguresTable confusionsTable(const QList<Confusion>& confusions, const QString& title);
/// The reliability diagrams of all readers: a row each part of the scale that has characters, and one for
/// all of a reader's.
[[nodiscard]] FiguresTable confidenceTable(const DocumentFigures& figures, const ReaderTitles& titles);
/// Each reader with each.
[[nodiscard]] FiguresTable agreementTable(const DocumentFigures& figures, const ReaderTitles& titles);

/// "10 – 20 %": which confidences bin `bin` of `bins` equal ones has.
[[nodiscard]] QString binText(qsizetype bin, qsizetype bins);

} // namespace handlens
