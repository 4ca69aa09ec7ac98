// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "credentials/environmentcredentials.h"
#include "credentials/savedmarks.h"
#include "recognition/provider.h"

#include <span>

namespace handlens {

class Settings;

/// The marks of saved accounts, in setting::savedAccounts. Those of other programs count at once: the command
/// line and further windows save and forget accounts, too.
class SavedAccounts final : public SavedMarks
{
public:
    /// `settings` must outlive this.
    explicit SavedAccounts(Settings& settings);

    [[nodiscard]] bool isMarked(const QString& provider) const override;
    void mark(const QString& provider, bool saved) override;

private:
    Settings& m_settings;
};

/// What accounts of `providers` are made of.
[[nodiscard]] QList<AccountFields> accountFields(std::span<Provider* const> providers);

} // namespace handlens
