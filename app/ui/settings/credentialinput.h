// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/provider.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace handlens {

/// One field of an account: typed or pasted, masked while it is secret, and not shown again once saved.
class CredentialInput final : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialInput(const CredentialField& field, QWidget* parent = nullptr);

    [[nodiscard]] const CredentialField& field() const { return m_field; }
    /// Takes what is stored: a secret only leaves a note in the empty line, other values stand there again.
    void setStored(const Secret& stored);
    /// What was stored is lost: what stands in the line counts as typed.
    void dropStored();
    /// Something differs from what is stored.
    [[nodiscard]] bool isTouched() const;
    /// `stored` as a person left it here: kept, replaced or taken away.
    [[nodiscard]] Secret edited(const Secret& stored) const;
    /// Says below the line what is wrong with what was typed; false when nothing is.
    bool complain();

private:
    void tidy(const QString& text);
    void setRevealed(bool revealed);
    void setRemoved(bool removed);
    void updatePlaceholder();

    CredentialField m_field;
    QLineEdit* m_line = nullptr;
    QToolButton* m_reveal = nullptr;
    QToolButton* m_remove = nullptr;
    QLabel* m_complaint = nullptr;
    QString m_shownBefore; ///< of a field that is no secret: what is stored
    bool m_isStored = false;
    qsizetype m_lengthBefore = 0; ///< tells pasting from typing
};

} // namespace handlens
