// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace handlens {

/// Where a person types or pastes what really stands on a page.
class ReferenceDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `page`: what it is called; `text`: to begin with.
    ReferenceDialog(const QString& page, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    QPlainTextEdit* m_text = nullptr;
};

} // namespace handlens
