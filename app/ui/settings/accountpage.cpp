// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accountpage.h"

#include "settings/accountkeys.h"
#include "settings/accounttest.h"
#include "settings/costform.h"
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

#include <functional>
#include <utility>

namespace handlens {

namespace {

QGroupBox* boxed(const QString& title, QWidget* content)
{
    auto* box = new QGroupBox(title);
    (new QVBoxLayout(box))->addWidget(content);
    return box;
}

enum class Usual { Yes, No };

// Asks over the page, and only then does it. `usual` is what the Enter key answers.
void ask(AccountPage* page, const QString& question, const QString& yes, Usual usual,
    const std::function<void()>& act)
{
    auto* box = new QMessageBox(
        QMessageBox::Question, page->provider().descriptor().name, question, QMessageBox::Cancel, page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* accept = box->addButton(yes, QMessageBox::AcceptRole);
    if (usual == Usual::Yes)
        box->setDefaultButton(accept);
    else
        box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QDialog::accepted, page, act);
    box->open();
}

} // namespace

AccountPage::AccountPage(Provider& provider, const AccountServices& services, QWidget* parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_services(services)
    , m_id(provider.descriptor().id)
    , m_messages(new MessageBar)
    , m_keys(new AccountKeys(provider.descriptor(), services.credentials, *m_messages))
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
    layout->addWidget(m_messages);
    layout->addWidget(m_test = new AccountTest(this));
    layout->addLayout(createButtons());

    connect(m_options, &OptionForm::changed, this, [this] { m_keys->setOptions(m_options->options()); });
    connect(m_keys, &AccountKeys::busyChanged, this, &AccountPage::setBusy);
    connect(m_keys, &AccountKeys::stateChanged, this, [this] {
        setBusy(false);
        emit stateChanged();
    });
    connect(m_test, &AccountTest::ended, this,
        [this](MessageKind kind, const QString& sentence, const QString& details) {
            setBusy(false);
            m_messages->showMessage(kind, sentence, {}, details);
        });
    m_keys->setOptions(m_options->options());
    m_savedOptions = m_options->chosen();
    setBusy(false);
}

AccountState AccountPage::state() const
{
    return m_keys->state();
}

bool AccountPage::isTouched() const
{
    return m_keys->isTouched() || m_cost->isTouched() || m_options->chosen() != m_savedOptions;
}

bool AccountPage::isTesting() const
{
    return m_test->isRunning();
}

void AccountPage::stopTest()
{
    m_test->stop();
}

// The keychain is asked when the person comes to the page: it may want to be unlocked.
void AccountPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_save->setDefault(true);
    m_cost->refresh(); // the page before may have changed the currency, which is that of all
    if (!std::exchange(m_isLoaded, true))
        m_keys->load();
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
    layout->addWidget(m_keys);
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
            tr("Forget"), Usual::No, [this] { m_keys->forget(); });
    });
    connect(m_tryOut, &QPushButton::clicked, this, [this] {
        if (isUsable())
            ask(this,
                tr("This sends a small sample picture to %1 and may cost one call.")
                    .arg(m_provider.destination(m_options->options())),
                tr("Send Sample"), Usual::Yes, [this] { test(); });
    });
    auto* layout = new QHBoxLayout;
    layout->addWidget(m_save);
    layout->addWidget(m_forget);
    layout->addWidget(m_tryOut);
    layout->addStretch();
    return layout;
}

// What can be said before anything is saved or sent.
bool AccountPage::isUsable()
{
    if (m_keys->complain())
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
    if (m_keys->isTouched())
        m_keys->save();
    else
        m_messages->showMessage(MessageKind::Info, tr("The settings are saved."));
}

void AccountPage::test()
{
    m_keys->withEdited([this](const Credentials& credentials) {
        m_messages->dismiss();
        setBusy(true);
        m_test->start(m_provider, m_options->options(), credentials);
    });
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
    m_forget->setEnabled(!busy && m_keys->canForget());
    if (!busy && m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace handlens
