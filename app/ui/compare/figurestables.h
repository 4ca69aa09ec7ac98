// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "compare/documentfigures.h"
#include "compare/figurestable.h"

namespace handlens {

/// Against a reference: a reader a row. `titles`, here and below: what the readers of `figures` are called
/// for people, in their order. `currency`: of the prices, as the person writes it; may be empty.
[[nodiscard]] FiguresTable errorsTable(
    const DocumentFigures& figures, const QStringList& titles, const QString& currency);
/// What one reader confused: a row each of `confusions`. The last column is for the pictures.
[[nodiscard]] FiguresTable confusionsTable(const QList<Confusion>& confusions, const QString& title);
/// The reliability diagrams of all readers: a row each part of the scale that has characters, and one for
/// all of a reader's.
[[nodiscard]] FiguresTable confidenceTable(const DocumentFigures& figures, const QStringList& titles);
/// Each reader with each.
[[nodiscard]] FiguresTable agreementTable(const DocumentFigures& figures, const QStringList& titles);

/// "10 – 20 %": which confidences bin `bin` of `bins` equal ones has.
[[nodiscard]] QString binText(qsizetype bin, qsizetype bins);

} // namespace handlens
