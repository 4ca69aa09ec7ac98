// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

namespace handlens {

/// All keys on one sheet, made from the actions themselves, so that it is always true; and those that only a
/// view knows.
class KeysDialog final : public QDialog
{
    Q_OBJECT
public:
    KeysDialog(const QList<QAction*>& actions, QWidget* parent = nullptr);
};

} // namespace handlens
