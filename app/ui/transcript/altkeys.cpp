// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/altkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace handlens {

namespace {

class AltKeys final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* /*watched*/, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress)
            return false;
        const auto* key
            = static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        // With Ctrl as well it is AltGr on Windows, which types.
        const auto held = key->modifiers() & (Qt::AltModifier | Qt::ControlModifier);
        return held == Qt::AltModifier && !key->text().isEmpty() && key->text()[0].isPrint();
    }
};

} // namespace

void refuseTypingWithAlt([[maybe_unused]] QWidget& field)
{
#ifndef Q_OS_MACOS
    field.installEventFilter(new AltKeys(&field));
#endif
}

} // namespace handlens
