// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace handlens {

/// A label that wraps, takes its text as it is (never as markup), and lets it be selected and copied.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);

} // namespace handlens
