// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "recognition/readerspec.h"
#include "settings/settings.h"

#include <QMenu>

#include <span>

class QActionGroup;

namespace handlens {

/// The menu behind *Recognise*: what the next reading uses, drawn from the provider's descriptor. Languages
/// are checked in any number; other choices are submenus. Asks the provider only when it is first opened or a
/// reading begins.
class ReadingMenu final : public QMenu
{
    Q_OBJECT
public:
    ReadingMenu(Settings& settings, std::span<Provider* const> providers, QWidget* parent = nullptr);

    /// The reader as chosen now; the error says what is missing and how to get it.
    [[nodiscard]] Result<ReaderSpec> reader() const;

signals:
    /// A language the person wants is not installed: what to do, in a sentence.
    void adviceWanted(const QString& sentence);

private:
    void fill();
    void addLanguages(const ProviderOption& option);
    void addMissing(const ProviderOption& option);
    void addChoices(const ProviderOption& option);
    void toggleLanguage(const QString& language, bool on);
    void store(const QString& key, const QString& value);
    [[nodiscard]] QString chosen(const ProviderOption& option) const;

    Settings& m_settings;
    std::span<Provider* const> m_providers;
};

} // namespace handlens
