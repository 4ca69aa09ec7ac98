// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingmenu.h"

#include <QActionGroup>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

ReadingMenu::ReadingMenu(Settings& settings, std::span<Provider* const> providers, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_providers(providers)
{
    setTitle(tr("Reading &Options"));
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &ReadingMenu::fill);
}

Result<ReaderSpec> ReadingMenu::reader() const
{
    if (m_providers.empty())
        return failure({ ErrorKind::Engine,
            tr("This build has no engine to read with. Install Handlens with Tesseract.") });
    ReaderOptions options;
    const QVariantMap stored = m_settings.value(setting::readerOptions);
    for (auto option = stored.begin(); option != stored.end(); ++option)
        options.insert(option.key(), option.value().toString());
    Provider* provider = m_providers.front();
    return readerSpec(provider->descriptor().id, m_providers, options)
        .and_then([provider](const ReaderSpec& spec) -> Result<ReaderSpec> {
            if (const auto usable = provider->check(spec.options); !usable)
                return failure(usable.error());
            return spec;
        });
}

void ReadingMenu::fill()
{
    clear();
    if (m_providers.empty())
        return;
    const ProviderDescriptor& descriptor = m_providers.front()->descriptor();
    addSection(descriptor.name);
    for (const ProviderOption& option : descriptor.options) {
        if (option.kind == ProviderOption::Kind::MultiChoice)
            addLanguages(option);
    }
    addSeparator();
    for (const ProviderOption& option : descriptor.options) {
        if (option.kind == ProviderOption::Kind::Choice)
            addChoices(option);
    }
}

void ReadingMenu::addLanguages(const ProviderOption& option)
{
    const QStringList chosenLanguages = chosen(option).split(u'+', Qt::SkipEmptyParts);
    for (const OptionChoice& choice : option.choices) {
        QAction* action = addAction(choice.label);
        action->setCheckable(true);
        action->setChecked(chosenLanguages.contains(choice.value));
        connect(action, &QAction::toggled, this,
            [this, value = choice.value](bool on) { toggleLanguage(value, on); });
    }
    addMissing(option);
}

// What could be had: choosing one says what to install, in the provider's own words.
void ReadingMenu::addMissing(const ProviderOption& option)
{
    if (option.missingChoices.isEmpty())
        return;
    QMenu* menu = addMenu(tr("More Languages"));
    for (const OptionChoice& choice : option.missingChoices) {
        QAction* action = menu->addAction(choice.label);
        connect(action, &QAction::triggered, this, [this, key = option.key, value = choice.value] {
            const Result<void> usable = m_providers.front()->check(
                withFallbacks(m_providers.front()->descriptor(), { { key, value } }));
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
void ReadingMenu::toggleLanguage(const QString& language, bool on)
{
    const ProviderOption* option = findOption(m_providers.front()->descriptor(), u"language");
    QStringList languages = chosen(*option).split(u'+', Qt::SkipEmptyParts);
    languages.removeAll(language);
    if (on)
        languages << language;
    store(option->key, languages.join(u'+'));
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
