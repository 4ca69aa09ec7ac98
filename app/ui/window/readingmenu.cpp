// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/readingmenu.h"

#include "credentials/credentialstore.h"
#include "settings/settings.h"
#include "settings/waydialog.h"

#include <QActionGroup>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString entryText(const QString& name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

ReadingMenu::ReadingMenu(Settings& settings, const CredentialStore& credentials,
    std::span<Provider* const> providers, QWidget* parent)
    : QMenu(parent)
    , m_settings(settings)
    , m_credentials(credentials)
    , m_providers(providers)
    , m_ways(settings, providers)
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
    const QStringList ids = m_ways.chosen();
    for (const QString& id : ids) {
        const Result<ReaderSpec> spec = reader(id);
        if (!spec)
            return failure(spec.error());
        all << *spec;
    }
    return all;
}

bool ReadingMenu::isSetUp(const ProviderDescriptor& descriptor, const QString& reader) const
{
    ReaderOptions options = m_ways.plainOptions(descriptor);
    if (const Result<ReaderOptions> own = ownOptions(descriptor, reader))
        options.insert(*own);
    return neededCredentials(descriptor, options).isEmpty() || m_credentials.isSaved(descriptor.id);
}

void ReadingMenu::fill()
{
    clear();
    for (const Provider* provider : m_providers) {
        const ProviderDescriptor& descriptor = provider->descriptor();
        addReader(descriptor, descriptor.id);
        const QStringList ways = m_ways.waysOf(descriptor);
        for (const QString& way : ways)
            addReader(descriptor, way);
    }
    addWays();
    for (const Provider* provider : m_providers) {
        if (provider->descriptor().capabilities.local)
            addOptions(*provider);
    }
    addSeparator();
    connect(addAction(tr("&Accounts…")), &QAction::triggered, this, [this] { emit accountsWanted({}); });
}

void ReadingMenu::addReader(const ProviderDescriptor& descriptor, const QString& reader)
{
    const QString name = entryText(m_ways.name(reader));
    if (!isSetUp(descriptor, reader)) {
        //: %1 is a service that has no keys yet; choosing the entry asks for them
        QAction* action = addAction(tr("%1 (set up…)").arg(name));
        action->setToolTip(descriptor.summary);
        connect(action, &QAction::triggered, this, [this, id = descriptor.id] { emit accountsWanted(id); });
        return;
    }
    QAction* action = addAction(name);
    action->setToolTip(descriptor.summary);
    action->setCheckable(true);
    action->setChecked(m_ways.chosen().contains(reader));
    connect(action, &QAction::toggled, this, [this, reader](bool on) { m_ways.choose(reader, on); });
}

// To set up further readers, and to change those.
void ReadingMenu::addWays()
{
    if (m_providers.empty())
        return;
    addSeparator();
    QStringList ways;
    for (const Provider* provider : m_providers) {
        ways += m_ways.waysOf(provider->descriptor());
        addRecommended(provider->descriptor());
    }
    connect(
        addAction(tr("Add Another &Way to Read…")), &QAction::triggered, this, [this] { openDialog({}); });
    if (ways.isEmpty())
        return;
    QMenu* change = addMenu(tr("&Change"));
    QMenu* remove = addMenu(tr("&Remove"));
    for (const QString& way : std::as_const(ways)) {
        const QString name = entryText(m_ways.name(way));
        connect(change->addAction(tr("%1…").arg(name)), &QAction::triggered, this,
            [this, way] { openDialog(way); });
        connect(remove->addAction(name), &QAction::triggered, this, [this, way] { m_ways.remove(way); });
    }
}

// Nobody needs an account to compare: one engine that reads in several ways is several readers.
void ReadingMenu::addRecommended(const ProviderDescriptor& descriptor)
{
    const QStringList readers = m_ways.recommended(descriptor);
    const QStringList chosen = m_ways.chosen();
    const auto isChosen = [&chosen](const QString& reader) { return chosen.contains(reader); };
    if (std::ranges::all_of(readers, isChosen))
        return;
    //: %1 is an engine on this computer, %n at least 2
    QAction* action = addAction(tr("Compare %n Ways of %1", nullptr, static_cast<int>(readers.size()))
                                    .arg(entryText(descriptor.name)));
    action->setToolTip(
        tr("Ticks %1 set up in several ways, so that their readings can be compared.").arg(descriptor.name));
    connect(action, &QAction::triggered, this, [this, readers] {
        m_ways.choose(readers.first(), true);
        for (const QString& reader : readers.sliced(1))
            m_ways.add({ reader, {} });
    });
}

void ReadingMenu::openDialog(const QString& changed)
{
    auto* dialog = new WayDialog(m_ways, changed, parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, changed] {
        if (changed.isEmpty())
            m_ways.add(dialog->way());
        else
            m_ways.replace(changed, dialog->way());
    });
    dialog->open();
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
