// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <compare>

namespace handlens {

/// A column of a row of the aligned page.
struct ColumnPlace {
    qsizetype row = -1; ///< −1: there is none
    qsizetype column = 0;
    auto operator<=>(const ColumnPlace&) const = default; // NOLINT(modernize-use-nullptr): as in ids.h
};

} // namespace handlens
