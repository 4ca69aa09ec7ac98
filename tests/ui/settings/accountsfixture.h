// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/environmentcredentials.h"
#include "session/usageledger.h"
#include "settings/accountsdialog.h"
#include "settings/settings.h"
#include "support/memorycredentialstore.h"
#include "support/scriptedprovider.h"

#include <QTemporaryDir>

#include <array>

namespace handlens::test {

/// Keys that must turn up nowhere but in the store and in what is asked of the provider.
inline const QString accessKey = QStringLiteral("CANARYACCESS7Q");
inline const QString secretKey = QStringLiteral("canarySecret/9zT+w==");
/// An account of "north" with them.
[[nodiscard]] Credentials keys();

/// The accounts of two services and an engine on this computer, with everything in memory and a temporary
/// folder. "north" takes keys or a user with a password, as its option `auth` says.
class AccountsFixture final
{
public:
    AccountsFixture();
    ~AccountsFixture();
    Q_DISABLE_COPY_MOVE(AccountsFixture)

    /// Puts `value` into the environment of the next open() as north's `field`.
    void give(const QString& field, const QString& value);
    /// Makes the dialog anew, as if it were opened again, and shows it.
    AccountsDialog& open();
    [[nodiscard]] AccountsDialog& dialog() { return *m_dialog; }
    /// The page in view.
    [[nodiscard]] AccountPage& page();
    /// The field or option `name` of the page in view.
    template <typename Widget> [[nodiscard]] Widget& part(const QString& name)
    {
        auto* widget = page().findChild<Widget*>(name);
        Q_ASSERT(widget);
        return *widget;
    }
    /// Presses the button of the page, or of the question over it, that says `text`.
    void press(const QString& text);
    /// What the message bar of the page says; empty: nothing.
    [[nodiscard]] QString message();
    /// What the question over the dialog says; empty: none is asked.
    [[nodiscard]] QString question();
    /// What is typed for north's keys.
    void typeKeys(const QString& access, const QString& secret);

    QTemporaryDir folder;
    Settings settings;
    MemoryCredentialStore store; ///< what a keychain would hold; the environment is in front of it
    UsageLedger ledger;
    ScriptedProvider north;
    ScriptedProvider south;
    ScriptedProvider local;
    RecognitionRequest tested; ///< the last request of any provider

private:
    [[nodiscard]] QWidget* questionBox();

    std::array<Provider*, 3> m_providers;
    QProcessEnvironment m_environment;
    std::unique_ptr<EnvironmentCredentials> m_credentials;
    std::unique_ptr<AccountsDialog> m_dialog;
};

} // namespace handlens::test
