// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace handlens {

/// Shows what this program is, what leaves the computer and when, and its licences.
void showAbout(QWidget& window);

} // namespace handlens
