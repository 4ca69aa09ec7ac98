// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/credentialinput.h"

class QFormLayout;

namespace handlens {

/// The fields of one provider's account; those that the chosen options do not call for are hidden.
class CredentialForm final : public QWidget
{
    Q_OBJECT
public:
    explicit CredentialForm(const ProviderDescriptor& descriptor, QWidget* parent = nullptr);

    /// Shows the fields that `options` call for.
    void setOptions(const ReaderOptions& options);
    /// Forgets what was typed and takes what is stored; secrets are not shown.
    void setStored(const Credentials& stored);
    /// Keeps what was typed and forgets that anything is stored: all of it has to be entered.
    void dropStored();
    /// Something was typed or is to be removed.
    [[nodiscard]] bool isTouched() const;
    /// `stored` with what was typed laid over it; fields that are hidden keep what is stored.
    [[nodiscard]] Credentials edited(const Credentials& stored) const;
    /// Points to the first field that cannot be taken as it is; false when all can.
    bool complain();

private:
    [[nodiscard]] QList<CredentialInput*> shownInputs() const;

    ProviderDescriptor m_descriptor;
    ReaderOptions m_options;
    QFormLayout* m_form = nullptr;
    QList<CredentialInput*> m_inputs;
};

} // namespace handlens
