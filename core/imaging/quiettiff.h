// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

namespace handlens {

/// Stops libtiff from writing to standard error, which belongs to our own sentences. Cheap when called again.
void quietTiff();

} // namespace handlens
