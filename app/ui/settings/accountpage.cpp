// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accountpage.h"

#include "settings/accounttest.h"
#include "settings/costform.h"
#include "settings/credentialform.h"
#include "settings/optionform.h"
#include "settings/plainlabel.h"
#include "widgets/messagebar.h"

#include <QApplication>
#include <QGroupBox>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace handlens {

namespace {

QGroupBox* boxed(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    (new QVBoxLayout(box))->addWidget(content);
    return box;
}

// Asks over the page, and only then does it.
void ask(AccountPage* page, const QString& question, const QString& yes, void (AccountPage::*act)())
{
    auto* box = new QMessageBox(
        QMessageBox::Question, page->provider().descriptor().name, question, QMessageBox::Cancel, page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(box->addButton(yes, QMessageBox::AcceptRole));
    QObject::connect(box, &QDialog::accepted, page, act);
    box->open();
}

} // namespace

AccountPage::AccountPage(Provider& provider, const AccountServices& services, QWidget* parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_services(services)
    , m_id(provider.descriptor().id)
    , m_state(accountState(provider.descriptor(), services.credentials))
    , m_credentials(new CredentialForm(provider.descriptor()))
    , m_options(new OptionForm(provider.descriptor(), storedOptions(services.settings, m_id)))
    , m_cost(new CostForm(m_id, services.settings, services.ledger))
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_forms = createForms());
    area->setMinimumWidth(
        m_forms->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area, 1);
    layout->addWidget(m_messages = new MessageBar(this));
    layout->addWidget(m_test = new AccountTest(this));
    layout->addLayout(createButtons());

    connect(
        m_options, &OptionForm::changed, this, [this] { m_credentials->setOptions(m_options->options()); });
    connect(m_test, &AccountTest::ended, this,
        [this](MessageKind kind, const QString& sentence, const QString& details) {
            setBusy(false);
            m_messages->showMessage(kind, sentence, {}, details);
        });
    connect(&m_services.credentials, &CredentialStore::waiting, this, [this](const QString& waitsFor) {
        if (waitsFor == m_id)
            m_messages->showMessage(
                MessageKind::Info, tr("Waiting for the keychain. Unlock it in the window of your desktop."));
    });
    m_credentials->setOptions(m_options->options());
    m_savedOptions = m_options->chosen();
    setBusy(false);
}

bool AccountPage::isTouched() const
{
    return m_credentials->isTouched() || m_cost->isTouched() || m_options->chosen() != m_savedOptions;
}

// The keychain is asked when the person comes to the page: it may want to be unlocked.
void AccountPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_save->setDefault(true);
    if (!m_isLoaded)
        load();
}

QWidget* AccountPage::createForms()
{
    const ProviderDescriptor& descriptor = m_provider.descriptor();
    auto* forms = new QWidget;
    auto* layout = new QVBoxLayout(forms);
    auto* name = plainLabel(descriptor.name, forms);
    QFont heading = name->font();
    heading.setBold(true);
    heading.setPointSizeF(heading.pointSizeF() * 1.2);
    name->setFont(heading);
    layout->addWidget(name);
    layout->addWidget(plainLabel(descriptor.summary, forms));
    for (const QString& note : descriptor.setupNotes)
        layout->addWidget(plainLabel(note, forms));
    m_account = boxed(tr("Account"), m_credentials);
    layout->addWidget(m_account);
    m_account->setVisible(m_state != AccountState::NotNeeded);
    layout->addWidget(boxed(tr("Reading"), m_options));
    layout->addWidget(boxed(tr("Cost"), m_cost));
    layout->addStretch();
    return forms;
}

QLayout* AccountPage::createButtons()
{
    m_save = new QPushButton(tr("&Save"), this);
    m_forget = new QPushButton(tr("&Forget…"), this);
    m_tryOut = new QPushButton(tr("&Test…"), this);
    connect(m_save, &QPushButton::clicked, this, &AccountPage::save);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        ask(this,
            tr("Forget the keys of %1? They are removed from this computer; at the service nothing changes.")
                .arg(m_provider.descriptor().name),
            tr("Forget"), &AccountPage::forget);
    });
    connect(m_tryOut, &QPushButton::clicked, this, [this] {
        if (isUsable())
            ask(this,
                tr("This sends a small sample picture to %1 and may cost one call.")
                    .arg(m_provider.destination(m_options->options())),
                tr("Send Sample"), &AccountPage::test);
    });
    auto* layout = new QHBoxLayout;
    layout->addWidget(m_save);
    layout->addWidget(m_forget);
    layout->addWidget(m_tryOut);
    layout->addStretch();
    return layout;
}

// Nothing was saved: no keychain is asked. Whatever cannot be had is said, and `done` is not called.
void AccountPage::readStored(CredentialStore::ReadDone done)
{
    if (!m_services.credentials.isSaved(m_id)) {
        done(Credentials());
        return;
    }
    setBusy(true);
    m_services.credentials.read(
        m_id, this, [this, done = std::move(done)](const Result<Credentials>& result) {
            m_messages->dismiss();
            setBusy(false);
            if (result)
                done(result);
            else
                showLocked(result.error());
        });
}

void AccountPage::load()
{
    m_isLoaded = true;
    readStored([this](const Result<Credentials>& stored) {
        setState(accountState(m_provider.descriptor(), m_services.credentials));
        if (!m_credentials->isTouched())
            m_credentials->setStored(*stored);
    });
}

// Never the empty form over an entry that is there: what is typed into it would replace the entry.
void AccountPage::showLocked(const Error& error)
{
    setState(AccountState::Locked);
    m_messages->showMessage(
        MessageKind::Warning, error.message, { { tr("Try Again"), [this] { load(); } } }, error.detail);
}

// What can be said before anything is saved or sent.
bool AccountPage::isUsable()
{
    if (m_credentials->complain())
        return false;
    const Result<void> usable = m_provider.check(m_options->options());
    if (!usable)
        m_messages->showMessage(MessageKind::Error, usable.error().message, {}, usable.error().detail);
    return usable.has_value();
}

void AccountPage::save()
{
    if (!isUsable())
        return;
    m_savedOptions = m_options->chosen();
    storeOptions(m_services.settings, m_id, m_savedOptions);
    m_cost->save();
    if (m_credentials->isTouched()) {
        readStored([this](const Result<Credentials>& stored) { write(*stored); });
        return;
    }
    m_messages->showMessage(MessageKind::Info, tr("The settings are saved."));
}

void AccountPage::write(const Credentials& stored)
{
    const Credentials edited = m_credentials->edited(stored);
    if (!isComplete(edited))
        return;
    setBusy(true);
    m_services.credentials.write(m_id, edited, this,
        [this, edited](const Result<CredentialStore::Kept>& result) { handleWritten(edited, result); });
}

void AccountPage::handleWritten(const Credentials& written, const Result<CredentialStore::Kept>& result)
{
    setBusy(false);
    if (!result) {
        m_messages->showMessage(MessageKind::Error, result.error().message,
            { { tr("Try Again"), [this] { save(); } } }, result.error().detail);
        return;
    }
    const bool inKeychain = *result == CredentialStore::Kept::InKeychain;
    m_credentials->setStored(written);
    setState(inKeychain ? AccountState::Saved : AccountState::ThisRunOnly);
    if (inKeychain)
        m_messages->showMessage(MessageKind::Info, tr("The keys are saved in the keychain."));
    else
        m_messages->showMessage(
            MessageKind::Warning, tr("There is no keychain here: kept until Handlens closes."));
}

void AccountPage::forget()
{
    setBusy(true);
    m_services.credentials.remove(m_id, this, [this](const Result<void>& result) {
        setBusy(false);
        if (!result) {
            m_messages->showMessage(MessageKind::Error, result.error().message,
                { { tr("Try Again"), [this] { forget(); } } }, result.error().detail);
            return;
        }
        m_credentials->setStored({});
        setState(AccountState::NotSetUp);
        m_messages->showMessage(MessageKind::Info, tr("The keys are forgotten."));
    });
}

void AccountPage::test()
{
    readStored([this](const Result<Credentials>& stored) {
        const Credentials credentials = m_credentials->edited(*stored);
        if (!isComplete(credentials))
            return;
        m_messages->dismiss();
        setBusy(true);
        m_test->start(m_provider, m_options->options(), credentials);
    });
}

bool AccountPage::isComplete(const Credentials& credentials)
{
    const Result<void> complete
        = checkCredentials(m_provider.descriptor(), m_options->options(), credentials);
    if (!complete)
        m_messages->showMessage(MessageKind::Error, complete.error().message);
    return complete.has_value();
}

// What is disabled loses the focus; whoever types gets it back.
void AccountPage::setBusy(bool busy)
{
    QWidget* const focus = QApplication::focusWidget();
    if (busy)
        m_focusBefore = isAncestorOf(focus) ? focus : nullptr;
    m_forms->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_tryOut->setEnabled(!busy);
    m_forget->setEnabled(!busy && m_services.credentials.isSaved(m_id));
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

void AccountPage::setState(AccountState state)
{
    m_state = state;
    m_account->setVisible(state != AccountState::Locked && state != AccountState::NotNeeded);
    setBusy(false);
    emit stateChanged();
}

} // namespace handlens
