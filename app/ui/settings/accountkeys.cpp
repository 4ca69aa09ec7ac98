// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accountkeys.h"

#include "credentials/environmentcredentials.h"
#include "settings/credentialform.h"
#include "settings/plainlabel.h"
#include "widgets/messagebar.h"

#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

AccountKeys::AccountKeys(
    const ProviderDescriptor& descriptor, CredentialStore& store, MessageBar& messages, QWidget* parent)
    : QGroupBox(tr("Account"), parent)
    , m_descriptor(descriptor)
    , m_store(store)
    , m_messages(messages)
    , m_state(accountState(descriptor, store))
    , m_form(new CredentialForm(descriptor, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form);
    if (m_state == AccountState::FromEnvironment) {
        m_form->hide();
        layout->addWidget(plainLabel(tr("The keys come from the environment (%1) for this run.")
                                         .arg(environmentName(m_descriptor.id, u"…"_s)),
            this));
    }
    if (m_state == AccountState::NotNeeded)
        hide();
    connect(&m_store, &CredentialStore::waiting, this, [this](const QString& waitsFor) {
        if (waitsFor == m_descriptor.id)
            m_messages.showMessage(
                MessageKind::Info, tr("Waiting for the keychain. Unlock it in the window of your desktop."));
    });
}

bool AccountKeys::isTouched() const
{
    return m_form->isTouched();
}

bool AccountKeys::canForget() const
{
    return m_store.isSaved(m_descriptor.id) && !m_store.isFromEnvironment(m_descriptor.id);
}

void AccountKeys::setOptions(const ReaderOptions& options)
{
    m_options = options;
    m_form->setOptions(options);
}

bool AccountKeys::complain()
{
    return m_form->complain();
}

// Nothing was saved: no keychain is asked.
void AccountKeys::load()
{
    if (!m_store.isSaved(m_descriptor.id))
        return setState(accountState(m_descriptor, m_store));
    read([this](const Credentials& stored) {
        setState(accountState(m_descriptor, m_store));
        if (m_state != AccountState::FromEnvironment && !m_form->isTouched())
            m_form->setStored(stored);
    });
}

void AccountKeys::save()
{
    if (!complain())
        withEdited([this](const Credentials& edited) { write(edited); });
}

// What is lost is not asked for once more: the person was told to enter it again.
void AccountKeys::withEdited(const Use& use)
{
    const auto edit = [this, use](const Credentials& stored) {
        if (stored.isEmpty())
            noteForgotten();
        const Credentials edited = m_form->edited(stored);
        const Result<void> complete = checkCredentials(m_descriptor, m_options, edited);
        if (complete)
            use(edited);
        else
            m_messages.showMessage(MessageKind::Error, complete.error().message);
    };
    if (m_state == AccountState::Unreadable || !m_store.isSaved(m_descriptor.id))
        edit({});
    else
        read(edit);
}

// By another program, while this page shows them as saved.
void AccountKeys::noteForgotten()
{
    m_form->dropStored();
    if (m_state != AccountState::NotSetUp && !m_store.isSaved(m_descriptor.id))
        setState(AccountState::NotSetUp);
}

void AccountKeys::read(const Use& use)
{
    emit busyChanged(true);
    m_store.read(m_descriptor.id, this, [this, use](const Result<Credentials>& result) {
        m_messages.dismiss();
        emit busyChanged(false);
        if (result)
            use(*result);
        else
            handleUnread(result.error());
    });
}

// Never the empty form over an entry that is there and only locked: what is typed into it would replace it.
void AccountKeys::handleUnread(const Error& error)
{
    const bool isLost = error.code == "keychain-unreadable"_L1 || error.code == "keychain-unreachable"_L1;
    if (isLost)
        m_form->dropStored();
    if (m_state != AccountState::FromEnvironment)
        setState(isLost ? AccountState::Unreadable : AccountState::Locked);
    m_messages.showMessage(
        MessageKind::Warning, error.message, { { tr("Try Again"), [this] { load(); } } }, error.detail);
}

void AccountKeys::write(const Credentials& edited)
{
    emit busyChanged(true);
    m_store.write(m_descriptor.id, edited, this,
        [this, edited](const Result<CredentialStore::Kept>& result) { handleWritten(edited, result); });
}

void AccountKeys::handleWritten(const Credentials& written, const Result<CredentialStore::Kept>& result)
{
    emit busyChanged(false);
    if (!result) {
        sayFailed(result.error(), &AccountKeys::save);
        return;
    }
    const bool inKeychain = *result == CredentialStore::Kept::InKeychain;
    m_form->setStored(written);
    setState(inKeychain ? AccountState::Saved : AccountState::ThisRunOnly);
    if (inKeychain)
        m_messages.showMessage(MessageKind::Info, tr("The keys are saved in the keychain."));
    else
        m_messages.showMessage(
            MessageKind::Warning, tr("There is no keychain here: kept until Handlens closes."));
}

void AccountKeys::forget()
{
    emit busyChanged(true);
    m_store.remove(m_descriptor.id, this, [this](const Result<void>& result) { handleForgotten(result); });
}

void AccountKeys::handleForgotten(const Result<void>& result)
{
    emit busyChanged(false);
    if (!result) {
        sayFailed(result.error(), &AccountKeys::forget);
        return;
    }
    m_form->setStored({});
    setState(AccountState::NotSetUp);
    m_messages.showMessage(MessageKind::Info, tr("The keys are forgotten."));
}

void AccountKeys::sayFailed(const Error& error, void (AccountKeys::*again)())
{
    m_messages.showMessage(MessageKind::Error, error.message,
        { { tr("Try Again"), [this, again] { (this->*again)(); } } }, error.detail);
}

void AccountKeys::setState(AccountState state)
{
    m_state = state;
    setVisible(state != AccountState::Locked && state != AccountState::NotNeeded);
    emit stateChanged();
}

} // namespace handlens
