// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#pragma once

#include "settings/readingways.h"

#include <QMenu>

#include <span>

namespace handlens {

class CredentialStore;
class Settings;

/// The menu behind *Recognise*: which readers the next reading uses, the ways to read that the person set up,
/// and how the engine on this computer reads, drawn from the providers' descriptors. Asks the providers only
/// when it is first opened or a reading begins.
class ReadingMenu final : public QMenu
{
    Q_OBJECT
public:
    /// All must outlive the menu. Dialogs open over `parent`.
    ReadingMenu(Settings& settings, const CredentialStore& credentials, std::span<Provider* const> providers,
        QWidget* parent = nullptr);

    /// The readers as chosen now, at least one; the error says what is missing and how to get it.
    [[nodiscard]] Result<QList<ReaderSpec>> readers() const;
    /// One reader with its options as set now, chosen or not.
    [[nodiscard]] Result<ReaderSpec> reader(const QString& id) const { return m_ways.spec(id); }

signals:
    /// A language the person wants is not installed: what to do, in a sentence.
    void adviceWanted(const QString& sentence);
    /// The person wants to set up this provider; empty: to see all accounts.
    void accountsWanted(const QString& provider);

private:
    void fill();
    void addReader(const ProviderDescriptor& descriptor, const QString& reader);
    void addWays();
    void addRecommended(const ProviderDescriptor& descriptor);
    void openDialog(const QString& changed);
    void addOptions(const Provider& provider);
    void addLanguages(const Provider& provider, const ProviderOption& option);
    void addMissing(const Provider& provider, const ProviderOption& option);
    void addChoices(const ProviderOption& option);
    void toggleLanguage(const ProviderOption& option, const QString& language, bool on);
    void store(const QString& key, const QString& value);
    [[nodiscard]] QString chosen(const ProviderOption& option) const;
    [[nodiscard]] bool isSetUp(const ProviderDescriptor& descriptor, const QString& reader) const;

    Settings& m_settings;
    const CredentialStore& m_credentials;
    std::span<Provider* const> m_providers;
    ReadingWays m_ways;
};

} // namespace handlens
