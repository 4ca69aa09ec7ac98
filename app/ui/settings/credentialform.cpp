// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/credentialform.h"

#include <QFormLayout>

#include <algorithm>
#include <iterator>

namespace handlens {

CredentialForm::CredentialForm(const ProviderDescriptor& descriptor, QWidget* parent)
    : QWidget(parent)
    , m_descriptor(descriptor)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const CredentialField& field : descriptor.credentials) {
        auto* input = new CredentialInput(field, this);
        m_inputs << input;
        m_form->addRow(
            field.optional ? tr("%1 (optional):").arg(field.label) : tr("%1:").arg(field.label), input);
    }
    setOptions({});
}

void CredentialForm::setOptions(const ReaderOptions& options)
{
    m_options = options;
    const QList<CredentialInput*> shown = shownInputs();
    for (CredentialInput* input : std::as_const(m_inputs))
        m_form->setRowVisible(input, shown.contains(input));
}

void CredentialForm::setStored(const Credentials& stored)
{
    for (CredentialInput* input : std::as_const(m_inputs))
        input->setStored(stored.value(input->field().key));
}

void CredentialForm::dropStored()
{
    std::ranges::for_each(m_inputs, &CredentialInput::dropStored);
}

bool CredentialForm::isTouched() const
{
    return std::ranges::any_of(shownInputs(), &CredentialInput::isTouched);
}

Credentials CredentialForm::edited(const Credentials& stored) const
{
    Credentials all = stored;
    const QList<CredentialInput*> shown = shownInputs();
    for (const CredentialInput* input : shown) {
        const QString key = input->field().key;
        const Secret value = input->edited(stored.value(key));
        if (value.isEmpty())
            all.remove(key);
        else
            all.insert(key, value);
    }
    return all;
}

bool CredentialForm::complain()
{
    const QList<CredentialInput*> shown = shownInputs();
    const auto wrong = std::ranges::find_if(shown, &CredentialInput::complain);
    if (wrong == shown.end())
        return false;
    (*wrong)->setFocus();
    return true;
}

QList<CredentialInput*> CredentialForm::shownInputs() const
{
    const QList<CredentialField> needed = neededCredentials(m_descriptor, m_options);
    QList<CredentialInput*> shown;
    std::ranges::copy_if(m_inputs, std::back_inserter(shown), [&needed](const CredentialInput* input) {
        return std::ranges::find(needed, input->field().key, &CredentialField::key) != needed.end();
    });
    return shown;
}

} // namespace handlens
