// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingmenu.h"

#include "credentials/credentialstore.h"
#include "settings/accountstate.h"

#include <QActionGroup>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString idOf(const Provider* provider)
{
    return provider->descriptor().id;
}

QString providerOf(const QString& reader)
{
    return reader.section(u':', 0, 0);
}

} // namespace

ReadingMenu::ReadingMenu(Settings& settings, const CredentialStore& credentials,
    std::span<Provider* const> providers, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_providers(providers)
{
    setTitle(tr("Read &With"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ReadingMenu::fill);
}

Result<QList<ReaderSpec>> ReadingMenu::readers() const
{
    if (m_providers.empty())
        return failure({ ErrorKind::Engine,
            tr("This build has no engine to read with. Install Handlens with Tesseract.") });
    QList<ReaderSpec> all;
    const QStringList ids = chosenReaders();
    for (const QString& id : ids) {
        const Result<ReaderSpec> spec = reader(id);
        if (!spec)
            return failure(spec.error());
        all << *spec;
    }
    return all;
}

Result<ReaderSpec> ReadingMenu::reader(const QString& id) const
{
    const auto it = std::ranges::find(m_providers, providerOf(id), idOf);
    const ReaderOptions options = it == m_providers.end() ? ReaderOptions() : optionsOf((*it)->descriptor());
    return readerSpec(id, m_providers, options).and_then([](const ReaderSpec& spec) -> Result<ReaderSpec> {
        if (const auto usable = spec.provider->check(spec.options); !usable)
            return failure(usable.error());
        return spec;
    });
}

// What this program has of the chosen ones; the first provider when that is nothing.
QStringList ReadingMenu::chosenReaders() const
{
    QStringList ids = m_settings.value(setting::readers);
    ids.removeIf([this](const QString& id) {
        return std::ranges::find(m_providers, providerOf(id), idOf) == m_providers.end();
    });
    if (ids.isEmpty())
        ids << m_providers.front()->descriptor().id;
    return ids;
}

ReaderOptions ReadingMenu::optionsOf(const ProviderDescriptor& descriptor) const
{
    if (!descriptor.capabilities.local)
        return storedOptions(m_settings, descriptor.id);
    return optionsFrom(m_settings.value(setting::readerOptions));
}

bool ReadingMenu::isSetUp(const ProviderDescriptor& descriptor) const
{
    const ReaderOptions options = withFallbacks(descriptor, optionsOf(descriptor));
    return neededCredentials(descriptor, options).isEmpty() || m_credentials.isSaved(descriptor.id);
}

void ReadingMenu::fill()
{
    clear();
    for (const Provider* provider : m_providers)
        addReader(*provider);
    for (const Provider* provider : m_providers) {
        if (provider->descriptor().capabilities.local)
            addOptions(*provider);
    }
    addSeparator();
    connect(addAction(tr("&Accounts…")), &QAction::triggered, this, [this] { emit accountsWanted({}); });
}

void ReadingMenu::addReader(const Provider& provider)
{
    const ProviderDescriptor& descriptor = provider.descriptor();
    const QString name = QString(descriptor.name).replace(u'&', u"&&"_s);
    if (!isSetUp(descriptor)) {
        //: %1 is a service that has no keys yet; choosing the entry asks for them
        QAction* action = addAction(tr("%1 (set up…)").arg(name));
        action->setToolTip(descriptor.summary);
        connect(action, &QAction::triggered, this, [this, id = descriptor.id] { emit accountsWanted(id); });
        return;
    }
    QAction* action = addAction(name);
    action->setToolTip(descriptor.summary);
    action->setCheckable(true);
    const QStringList readers = chosenReaders();
    action->setChecked(std::ranges::find(readers, descriptor.id, providerOf) != readers.end());
    connect(action, &QAction::toggled, this, [this, id = descriptor.id](bool on) { chooseReader(id, on); });
}

void ReadingMenu::chooseReader(const QString& provider, bool on)
{
    QStringList ids = chosenReaders();
    ids.removeIf([&provider](const QString& id) { return providerOf(id) == provider; });
    if (on)
        ids << provider;
    m_settings.setValue(setting::readers, ids);
}

void ReadingMenu::addOptions(const Provider& provider)
{
    const ProviderDescriptor& descriptor = provider.descriptor();
    if (descriptor.options.isEmpty())
        return;
    addSection(descriptor.name);
    for (const ProviderOption& option : descriptor.options) {
        if (option.kind == ProviderOption::Kind::MultiChoice)
            addLanguages(provider, option);
    }
    addSeparator();
    for (const ProviderOption& option : descriptor.options) {
        if (option.kind == ProviderOption::Kind::Choice)
            addChoices(option);
    }
}

void ReadingMenu::addLanguages(const Provider& provider, const ProviderOption& option)
{
    const QStringList chosenLanguages = chosen(option).split(u'+', Qt::SkipEmptyParts);
    for (const OptionChoice& choice : option.choices) {
        QAction* action = addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(chosenLanguages.contains(choice.value));
        connect(action, &QAction::toggled, this,
            [this, option, value = choice.value](bool on) { toggleLanguage(option, value, on); });
    }
    addMissing(provider, option);
}

// What could be had: choosing one says what to install, in the provider's own words.
void ReadingMenu::addMissing(const Provider& provider, const ProviderOption& option)
{
    if (option.missingChoices.isEmpty())
        return;
    QMenu* menu = addMenu(tr("More Languages"));
    for (const OptionChoice& choice : option.missingChoices) {
        QAction* action = menu->addAction(choice.label);
        connect(action, &QAction::triggered, this, [this, &provider, key = option.key, value = choice.value] {
            const Result<void> usable
                = provider.check(withFallbacks(provider.descriptor(), { { key, value } }));
            if (!usable)
                emit adviceWanted(usable.error().message + u' ' + tr("Then start Handlens again."));
        });
    }
}

void ReadingMenu::addChoices(const ProviderOption& option)
{
    QMenu* menu = addMenu(option.label);
    menu->setToolTip(option.help);
    auto* group = new QActionGroup(menu);
    for (const OptionChoice& choice : option.choices) {
        QAction* action = menu->addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(chosen(option) == choice.value);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, key = option.key, value = choice.value] { store(key, value); });
    }
}

// Ticked languages keep the order in which they were ticked: Tesseract tries the first one first.
void ReadingMenu::toggleLanguage(const ProviderOption& option, const QString& language, bool on)
{
    QStringList languages = chosen(option).split(u'+', Qt::SkipEmptyParts);
    languages.removeAll(language);
    if (on)
        languages << language;
    store(option.key, languages.join(u'+'));
}

void ReadingMenu::store(const QString& key, const QString& value)
{
    QVariantMap options = m_settings.value(setting::readerOptions);
    if (value.isEmpty())
        options.remove(key);
    else
        options.insert(key, value);
    m_settings.setValue(setting::readerOptions, options);
}

QString ReadingMenu::chosen(const ProviderOption& option) const
{
    return m_settings.value(setting::readerOptions).value(option.key, option.fallback).toString();
}

} // namespace handlens
