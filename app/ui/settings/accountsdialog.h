// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/accountpage.h"

#include <QDialog>

#include <span>

class QListWidget;
class QStackedWidget;

namespace handlens {

/// The accounts at services: on the left which there are and how they stand, on the right one of them.
class AccountsDialog final : public QDialog
{
    Q_OBJECT
public:
    /// Shows those of `providers` that have an account or read elsewhere; they must outlive the dialog.
    AccountsDialog(
        std::span<Provider* const> providers, const AccountServices& services, QWidget* parent = nullptr);

    /// Turns to the account of `provider`; where there is none, nothing changes.
    void showProvider(const QString& provider);

    /// Asks first where something is not saved or a test is running; a test ends with the dialog.
    void reject() override;

private:
    void addPage(Provider& provider, const AccountServices& services);
    void updateState(int row);
    void askToClose(const QString& question, const QString& yes);
    void stopAndClose();
    [[nodiscard]] AccountPage& page(int row) const;

    QListWidget* m_list = nullptr;
    QStackedWidget* m_pages = nullptr;
};

} // namespace handlens
