// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/credentialinput.h"

#include "credentials/cleanedvalue.h"
#include "settings/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace handlens {

CredentialInput::CredentialInput(const CredentialField& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_line(new QLineEdit(this))
    , m_reveal(new QToolButton(this))
    , m_remove(new QToolButton(this))
    , m_complaint(plainLabel({}, this))
{
    m_line->setObjectName(field.key);
    m_line->setAccessibleName(field.label);
    m_line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    m_reveal->setText(tr("Show"));
    m_reveal->setCheckable(true);
    m_reveal->setAccessibleName(tr("Show what is typed as %1").arg(field.label));
    m_reveal->setVisible(field.secret);
    m_remove->setText(tr("Remove"));
    m_remove->setCheckable(true);
    m_remove->setAccessibleName(tr("Remove the saved %1").arg(field.label));
    m_complaint->setVisible(false);
    setFocusProxy(m_line);

    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line, 0, 0);
    layout->addWidget(m_reveal, 0, 1);
    layout->addWidget(m_remove, 0, 2);
    layout->addWidget(m_complaint, 1, 0, 1, 3);

    connect(m_line, &QLineEdit::textChanged, this, &CredentialInput::tidy);
    connect(m_line, &QLineEdit::editingFinished, this, &CredentialInput::complain);
    connect(m_reveal, &QToolButton::toggled, this, &CredentialInput::setRevealed);
    connect(m_remove, &QToolButton::toggled, this, &CredentialInput::setRemoved);
    setRevealed(!field.secret);
    setStored({});
}

void CredentialInput::setStored(const Secret& stored)
{
    m_isStored = !stored.isEmpty();
    m_shownBefore = m_field.secret ? QString() : stored.reveal();
    m_reveal->setChecked(false);
    m_remove->setChecked(false);
    m_remove->setVisible(m_isStored && m_field.secret && m_field.optional);
    m_line->setText(m_shownBefore);
    m_complaint->setVisible(false);
    updatePlaceholder();
}

void CredentialInput::dropStored()
{
    m_isStored = false;
    m_shownBefore.clear();
    m_remove->setChecked(false);
    m_remove->setVisible(false);
    updatePlaceholder();
}

bool CredentialInput::isTouched() const
{
    return m_line->text() != m_shownBefore || m_remove->isChecked();
}

Secret CredentialInput::edited(const Secret& stored) const
{
    if (!isTouched())
        return stored;
    return Secret(cleanedValue(m_line->text()).value_or(QString()));
}

bool CredentialInput::complain()
{
    const Result<QString> cleaned = cleanedValue(m_line->text());
    m_complaint->setText(cleaned ? QString() : cleaned.error().message);
    m_complaint->setVisible(!cleaned);
    m_line->setAccessibleDescription(m_complaint->text());
    if (cleaned && *cleaned != m_line->text())
        m_line->setText(*cleaned);
    return !cleaned;
}

// Several characters at once were pasted: what came along around the key goes at once, so that the person
// sees what will be saved. One at a time is typing, which waits until the field is left.
void CredentialInput::tidy(const QString& text)
{
    const bool pasted = text.size() > m_lengthBefore + 1;
    m_lengthBefore = text.size();
    if (pasted)
        complain();
    else
        m_complaint->setVisible(false);
}

void CredentialInput::setRevealed(bool revealed)
{
    m_line->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
}

void CredentialInput::setRemoved(bool removed)
{
    if (removed)
        m_line->clear();
    m_line->setEnabled(!removed);
    updatePlaceholder();
}

void CredentialInput::updatePlaceholder()
{
    if (m_remove->isChecked())
        m_line->setPlaceholderText(tr("Is removed when you save"));
    else
        m_line->setPlaceholderText(m_isStored ? tr("Saved") : QString());
}

} // namespace handlens
