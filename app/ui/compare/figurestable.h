// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "base/csv.h"

#include <QStringList>

#include <optional>

namespace handlens {

/// One cell of a table of figures, for the eye and for a file.
struct FiguresCell {
    QString shown; ///< as people write it; control characters are visible
    CsvCell plain = QString(); ///< the whole number, with a decimal point in every language
    std::optional<double> value = {}; ///< for comparing; absent: a text, or not known
    bool best = false; ///< of its column
    double tint = 0; ///< how strongly its ground is tinted, 0…1
};

struct FiguresColumn {
    QString title;
    QString meaning; ///< what the numbers are, in plain words
    bool isText = false;
};

/// A table of figures as it is shown, copied and saved.
struct FiguresTable {
    QString name; ///< what it is about: a file's name, and for screen readers
    QList<FiguresColumn> columns;
    QList<QList<FiguresCell>> rows;
};

[[nodiscard]] FiguresCell textCell(const QString& text);
[[nodiscard]] FiguresCell countCell(qsizetype count);
/// A share 0…1 (an error rate may be more) as a percentage; absent: "–", and an empty cell in a file.
[[nodiscard]] FiguresCell shareCell(std::optional<double> share);
/// A number with as many decimals in a file, and how it is shown.
[[nodiscard]] FiguresCell numberCell(std::optional<double> number, int decimals, const QString& shown);

/// "12.3 %"; what is neither nothing nor all is never rounded to it: "< 0.1 %", "> 99.9 %".
[[nodiscard]] QString shareText(double share);

enum class Best { Lowest, Highest };
/// Marks the best cells of `column`, several when they are equal; none where there is nothing to compare.
void markBest(FiguresTable& table, qsizetype column, Best best);

/// As shown, for the clipboard: cells parted by tabs, the header first; a spreadsheet program in the same
/// language takes the numbers for numbers. Texts are guarded as in a file (CsvCell).
[[nodiscard]] QString tabSeparated(const FiguresTable& table);
/// As a file, with plain numbers.
[[nodiscard]] QByteArray csvOf(const FiguresTable& table);

} // namespace handlens
