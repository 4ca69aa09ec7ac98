// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/credentialstore.h"
#include "settings/accountstate.h"

#include <QGroupBox>

namespace handlens {

class CredentialForm;
class MessageBar;

/// The box with the keys of one account, and their way into the store and out of it. Keys are never read back
/// into view. Hidden where there are none to type: the service takes none, or the keychain is locked.
class AccountKeys final : public QGroupBox
{
    Q_OBJECT
public:
    using Use = std::function<void(const Credentials&)>;

    /// `store` and `messages`, where everything is said, must outlive this.
    AccountKeys(const ProviderDescriptor& descriptor, CredentialStore& store, MessageBar& messages,
        QWidget* parent = nullptr);

    [[nodiscard]] AccountState state() const { return m_state; }
    /// Something was typed or is to be removed.
    [[nodiscard]] bool isTouched() const;
    /// There is something that forget() can remove.
    [[nodiscard]] bool canForget() const;
    /// Shows the fields that `options` call for.
    void setOptions(const ReaderOptions& options);
    /// Points to the first field that cannot be taken as it is; false when all can.
    bool complain();
    /// Asks the store how the account stands.
    void load();
    /// Writes what is stored, with what was typed laid over it.
    void save();
    void forget();
    /// Hands what save() would write to `use`; whatever cannot be had or is missing is said instead.
    void withEdited(const Use& use);

signals:
    void stateChanged();
    /// The store is asked, or has answered.
    void busyChanged(bool busy);

private:
    void noteForgotten();
    void read(const Use& use);
    void handleUnread(const Error& error);
    void write(const Credentials& edited);
    void handleWritten(const Credentials& written, const Result<CredentialStore::Kept>& result);
    void handleForgotten(const Result<void>& result);
    void sayFailed(const Error& error, void (AccountKeys::*again)());
    void setState(AccountState state);

    ProviderDescriptor m_descriptor;
    CredentialStore& m_store;
    MessageBar& m_messages;
    AccountState m_state;
    ReaderOptions m_options;
    CredentialForm* m_form = nullptr;
};

} // namespace handlens
