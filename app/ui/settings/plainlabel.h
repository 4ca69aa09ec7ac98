// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace handlens {

/// A label that wraps, takes its text as it is (never as markup), and lets it be selected and copied.
[[nodiscard]] QLabel* plainLabel(const QString& text, QWidget* parent);

/// The same, less loud than what it explains, and still dark enough to be read (WCAG 1.4.3).
[[nodiscard]] QLabel* quietLabel(const QString& text, QWidget* parent);

} // namespace handlens
