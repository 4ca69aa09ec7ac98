// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "providers/tesseract/readline.h"

#include <QStringList>
#include <QTransform>

namespace handlens {

/// Lines as the rest of Handlens knows them, and what had to be guessed for them.
struct BuiltLines {
    QList<Line> lines;
    QStringList warnings;
};

/// Turns what the engine said into lines of grapheme clusters with spaces, combined scores, and polygons
/// mapped once from picture pixels by `toPage`. Lines without text are left out.
[[nodiscard]] BuiltLines buildLines(const QList<ReadLine>& read, const QTransform& toPage);

} // namespace handlens
