// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace handlens::bench {

/// A 12-megapixel JPEG that looks like a photographed note to a decoder: paper grain, shade and ink. Written
/// to `path`; the same every time.
void writePhotograph(const QString& path, int seed = 1);

/// `count` files in `folder`: a few different photographs, each under many names.
[[nodiscard]] QStringList photographs(const QString& folder, int count);

} // namespace handlens::bench
