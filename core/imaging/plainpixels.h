// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace handlens {

/// `image` as all of Handlens expects it: Format_Grayscale8 when its format is a grey one, else Format_RGB32;
/// laid on white; without text keys, colour profile and device pixel ratio. Null stays null.
[[nodiscard]] QImage plainPixels(QImage image);

} // namespace handlens
