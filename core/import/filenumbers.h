// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "import/filepage.h"

#include <optional>

namespace handlens {

/// The number `text` stands for; nothing where it is none, is not finite, or is further out than any page
/// reaches (10 million).
[[nodiscard]] std::optional<double> fileNumber(QStringView text);

/// The numbers in `text`, which stand apart by spaces or commas; nothing where one of them is no
/// fileNumber().
[[nodiscard]] std::optional<QList<double>> fileNumbers(QStringView text);

/// The corners in `text`, "x,y x,y …" or "x y x y …"; empty, and a flaw, where they are of no use.
[[nodiscard]] QPolygonF filePoints(QStringView text, FileFlaws& flaws);

/// A page of `width` × `height`; empty where one of them is no positive number.
[[nodiscard]] QSize fileSize(QStringView width, QStringView height);

/// A score where `best` is certain and 0 is not at all; empty where `text` is no number.
[[nodiscard]] FileScore fileScore(QStringView text, double best = 1);

/// The moment `text` stands for in ISO 8601, in UTC; invalid where it is none.
[[nodiscard]] QDateTime fileTime(const QString& text);

/// The file's name in `path`, which may have been written on any system.
[[nodiscard]] QString fileNameIn(const QString& path);

} // namespace handlens
