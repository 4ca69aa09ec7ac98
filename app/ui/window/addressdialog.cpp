// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/addressdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace handlens {

using namespace Qt::StringLiterals;

bool isWebAddress(const QUrl& url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

AddressDialog::AddressDialog(const QUrl& suggested, QWidget* parent)
    : QDialog(parent)
    , m_address(new QLineEdit(suggested.toString(QUrl::FullyEncoded), this))
    , m_meaning(new QLabel(this))
{
    setWindowTitle(tr("Open Web Address"));
    m_address->setPlaceholderText(u"https://"_s);
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_fetch = buttons->addButton(tr("&Fetch Picture"), QDialogButtonBox::AcceptRole);
    m_fetch->setDefault(true);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Address of the picture:"), m_address);
    form->addRow(m_meaning);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &AddressDialog::say);
    say();
}

QUrl AddressDialog::address() const
{
    return QUrl(m_address->text().trimmed(), QUrl::StrictMode);
}

void AddressDialog::say()
{
    const QUrl url = address();
    const bool good = isWebAddress(url);
    m_fetch->setEnabled(good);
    m_meaning->setText(good
            ? tr("Handlens fetches this picture once from %1, without any account data.").arg(url.host())
            : tr("Type or paste the address of a picture; it begins with https://."));
}

} // namespace handlens
