// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

namespace handlens {

/// What the heat over a reading tells.
enum class HeatMode {
    ThisReader, ///< how sure this reader was
    WorstOfAll, ///< how sure the least sure of all readers was at the place
    Disagreement, ///< how many of the readers say the same there
};

} // namespace handlens
