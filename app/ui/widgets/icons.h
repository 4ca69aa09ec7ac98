// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QIcon>
#include <QPalette>

namespace handlens {

/// Our icon `name` ("open", "zoom-in"), drawn for the ground that `palette` gives.
[[nodiscard]] QIcon themedIcon(const QString& name, const QPalette& palette);

/// Whether `palette` is a dark one: text lighter than the ground.
[[nodiscard]] bool isDark(const QPalette& palette);

} // namespace handlens
