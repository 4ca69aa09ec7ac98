// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/decisionkeys.h"

#include <QKeyEvent>

namespace handlens {

namespace {

// Where the keys 1…9 of the main block are; 0 where the platform does not tell, or another key was pressed.
int placedDigit([[maybe_unused]] const QKeyEvent& key)
{
#if defined(Q_OS_WIN)
    constexpr quint32 first = 2; // scan code set 1
#elif defined(Q_OS_MACOS)
    constexpr quint32 first = 0; // not told
#else
    constexpr quint32 first = 10; // evdev's KEY_1 + 8, on X11 and Wayland
#endif
    const quint32 code = key.nativeScanCode();
    return first > 0 && code >= first && code < first + 9 ? static_cast<int>(code - first) + 1 : 0;
}

} // namespace

int digitOf(const QKeyEvent& key)
{
    if (const int digit = placedDigit(key))
        return digit;
    return key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9 ? key.key() - Qt::Key_0 : 0;
}

} // namespace handlens
