// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace handlens {

/// Keeps characters that come with Alt held out of `field`: they are meant as commands (Alt+7), and Qt's text
/// fields type those that no action takes. Not on macOS, where Option is how many characters are typed.
void refuseTypingWithAlt(QWidget& field);

} // namespace handlens
