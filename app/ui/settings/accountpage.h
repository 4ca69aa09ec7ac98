// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"
#include "settings/accountstate.h"

#include <QPointer>
#include <QWidget>

class QLayout;
class QPushButton;

namespace handlens {

class AccountKeys;
class AccountTest;
class CostForm;
class MessageBar;
class OptionForm;
class UsageLedger;

/// What the accounts are about; all of it must outlive the dialog.
struct AccountServices {
    CredentialStore& credentials;
    Settings& settings;
    const UsageLedger& ledger;
};

/// One provider's account and settings, drawn from its descriptor: keys, options, price and limit; Save,
/// Forget and Test. Keys are never read back into view.
class AccountPage final : public QWidget
{
    Q_OBJECT
public:
    /// `provider` must outlive the page.
    AccountPage(Provider& provider, const AccountServices& services, QWidget* parent = nullptr);

    [[nodiscard]] const Provider& provider() const { return m_provider; }
    [[nodiscard]] AccountState state() const;
    /// Something is typed or chosen that is not saved.
    [[nodiscard]] bool isTouched() const;
    /// The sample is on its way to the service.
    [[nodiscard]] bool isTesting() const;
    /// Drops the sample that is on its way, if any.
    void stopTest();

signals:
    void stateChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* createForms();
    [[nodiscard]] QLayout* createButtons();
    [[nodiscard]] bool isUsable();
    void save();
    void test();
    void setBusy(bool busy);

    Provider& m_provider;
    AccountServices m_services;
    QString m_id; ///< of the provider
    bool m_isLoaded = false;
    ReaderOptions m_savedOptions; ///< what differed from the fallbacks when they were saved last
    QPointer<QWidget> m_focusBefore; ///< had the focus when the page became busy
    QWidget* m_forms = nullptr;
    MessageBar* m_messages = nullptr;
    AccountKeys* m_keys = nullptr;
    OptionForm* m_options = nullptr;
    CostForm* m_cost = nullptr;
    AccountTest* m_test = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_forget = nullptr;
    QPushButton* m_tryOut = nullptr;
};

} // namespace handlens
