// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/accountsdialog.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

AccountsDialog::AccountsDialog(
    std::span<Provider* const> providers, const AccountServices& services, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Accounts"));
    resize(820, 640);
    m_list->setAccessibleName(tr("Services"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (Provider* provider : providers) {
        const ProviderDescriptor& descriptor = provider->descriptor();
        if (!descriptor.credentials.isEmpty() || !descriptor.capabilities.local)
            addPage(*provider, services);
    }
    m_list->setSpacing(4);
    connect(m_list, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_list->setCurrentRow(0);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &AccountsDialog::reject);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list);
    columns->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

void AccountsDialog::showProvider(const QString& provider)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (page(row).provider().descriptor().id == provider)
            m_list->setCurrentRow(row);
    }
}

void AccountsDialog::reject()
{
    QStringList unsaved;
    bool testing = false;
    for (int row = 0; row < m_list->count(); ++row) {
        if (page(row).isTouched())
            unsaved << page(row).provider().descriptor().name;
        testing = testing || page(row).isTesting();
    }
    QStringList reasons;
    if (testing)
        reasons << tr("A test is running, and closing stops it. Its call may be charged.");
    if (!unsaved.isEmpty())
        reasons << tr("What you entered for %1 is not saved.").arg(unsaved.join(u", "_s));
    if (reasons.isEmpty())
        QDialog::reject();
    else
        askToClose(
            reasons.join(u'\n'), unsaved.isEmpty() ? tr("Stop and Close") : tr("Close Without Saving"));
}

void AccountsDialog::askToClose(const QString& question, const QString& yes)
{
    auto* box = new QMessageBox(QMessageBox::Question, windowTitle(), question, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(yes, QMessageBox::AcceptRole);
    auto* back = box->addButton(tr("Go Back"), QMessageBox::RejectRole);
    box->setDefaultButton(back);
    box->setEscapeButton(back);
    connect(box, &QDialog::accepted, this, &AccountsDialog::stopAndClose);
    box->open();
}

void AccountsDialog::stopAndClose()
{
    for (int row = 0; row < m_list->count(); ++row)
        page(row).stopTest();
    QDialog::reject();
}

void AccountsDialog::addPage(Provider& provider, const AccountServices& services)
{
    auto* page = new AccountPage(provider, services, m_pages);
    const int row = m_pages->addWidget(page);
    m_list->addItem(QString());
    updateState(row);
    connect(page, &AccountPage::stateChanged, this, [this, row] { updateState(row); });
}

void AccountsDialog::updateState(int row)
{
    const QString name = page(row).provider().descriptor().name;
    const QString state = accountStateName(page(row).state());
    m_list->item(row)->setText(name + u'\n' + state);
    m_list->item(row)->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(name, state));
    constexpr int room = 8;
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + room);
}

AccountPage& AccountsDialog::page(int row) const
{
    return *qobject_cast<AccountPage*>(m_pages->widget(row));
}

} // namespace handlens
