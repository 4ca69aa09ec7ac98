// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

class QKeyEvent;

namespace handlens {

/// How much of a side's reading a key takes.
enum class TakenPart { Difference, Line, Page };

/// The digit key 1…9 that was pressed, 0: none. Digits of the main block count by where they are, whatever
/// the layout of the keyboard types there with or without Shift: on a French one, "1" is typed with Shift.
[[nodiscard]] int digitOf(const QKeyEvent& key);

} // namespace handlens
