// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

namespace handlens::test {

/// Everything `window` and its parts say: texts, placeholders, tooltips, accessible names and descriptions.
[[nodiscard]] QString everythingSaid(const QWidget& window);
/// The parts that the keyboard reaches and a screen reader has no name for.
[[nodiscard]] QStringList namelessParts(const QWidget& window);
/// The labels, buttons and fields that have less room than their text needs.
[[nodiscard]] QStringList clippedParts(const QWidget& window);
/// The visible part of `window` of type Button that says `text` (without its key); null when there is none.
template <typename Button> [[nodiscard]] Button* buttonOf(const QWidget& window, const QString& text)
{
    const auto all = window.findChildren<Button*>();
    for (Button* button : all) {
        if (QString(button->text()).remove(u'&') == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace handlens::test
