// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QUrl>

class QLabel;
class QLineEdit;
class QPushButton;

namespace handlens {

/// Whether `url` is one a picture can be fetched from.
[[nodiscard]] bool isWebAddress(const QUrl& url);

/// Asks for the web address of a picture, and says plainly what fetching it means. Accepted: fetch it.
class AddressDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `suggested` may be empty.
    explicit AddressDialog(const QUrl& suggested, QWidget* parent = nullptr);

    [[nodiscard]] QUrl address() const;

private:
    void say();

    QLineEdit* m_address = nullptr;
    QLabel* m_meaning = nullptr;
    QPushButton* m_fetch = nullptr;
};

} // namespace handlens
