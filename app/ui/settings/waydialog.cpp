// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/waydialog.h"

#include "recognition/readername.h"
#include "settings/optionform.h"
#include "settings/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace handlens {

namespace {

constexpr int longestName = 40; // characters that still fit on a tab

}

WayDialog::WayDialog(const ReadingWays& ways, const QString& changed, QWidget* parent)
    : QDialog(parent)
    , m_ways(ways)
    , m_changed(changed)
    , m_provider(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_forms(new QStackedWidget)
    , m_meaning(plainLabel({}, this))
{
    setWindowTitle(changed.isEmpty() ? tr("Add Another Way to Read") : tr("Change a Way to Read"));
    setWindowModality(Qt::WindowModal);
    resize(480, 560);
    addProviders();
    createLayout();
    m_name->setMaxLength(longestName);
    if (!changed.isEmpty() && ways.name(changed) != readerName(descriptor(), changed))
        m_name->setText(ways.name(changed));
    connect(m_provider, &QComboBox::currentIndexChanged, m_forms, &QStackedWidget::setCurrentIndex);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &WayDialog::say);
    say();
}

ReadingWay WayDialog::way() const
{
    return { reader(), m_name->text().simplified() };
}

// Those that need no account first.
void WayDialog::addProviders()
{
    const std::span<Provider* const> all = m_ways.providers();
    std::ranges::copy_if(all, std::back_inserter(m_offered), [this](const Provider* provider) {
        return m_changed.isEmpty() || provider == m_ways.provider(m_changed);
    });
    std::ranges::stable_sort(
        m_offered, {}, [](const Provider* provider) { return !provider->descriptor().capabilities.local; });
    for (const Provider* provider : std::as_const(m_offered))
        addProvider(*provider);
}

void WayDialog::addProvider(const Provider& provider)
{
    const ProviderDescriptor& descriptor = provider.descriptor();
    ReaderOptions options = m_ways.plainOptions(descriptor);
    if (const Result<ReaderOptions> own = ownOptions(descriptor, m_changed); own && !m_changed.isEmpty())
        options.insert(*own);
    auto* form = new OptionForm(descriptor, options);
    connect(form, &OptionForm::changed, this, &WayDialog::say);
    m_provider->addItem(descriptor.name);
    m_forms->addWidget(form);
}

void WayDialog::createLayout()
{
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_forms);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept
        = buttons->addButton(m_changed.isEmpty() ? tr("&Add") : tr("&Change"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Read with:"), m_provider);
    form->addRow(tr("&Name:"), m_name);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(area, 1);
    layout->addWidget(m_meaning);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

const ProviderDescriptor& WayDialog::descriptor() const
{
    return m_offered[m_provider->currentIndex()]->descriptor();
}

ReaderOptions WayDialog::options() const
{
    const auto* form = qobject_cast<const OptionForm*>(m_forms->widget(m_provider->currentIndex()));
    Q_ASSERT(form);
    return form->options();
}

QString WayDialog::reader() const
{
    return readerId(descriptor(), differing(options(), m_ways.plainOptions(descriptor())));
}

// Why this cannot be added; empty: it can.
QString WayDialog::problem() const
{
    const QString id = reader();
    if (id == descriptor().id)
        return tr("This is how %1 reads already. Change at least one option.").arg(descriptor().name);
    if (id != m_changed && m_ways.waysOf(descriptor()).contains(id))
        return tr("“%1” reads this way already. Choose other options.").arg(m_ways.name(id));
    const Result<void> usable = m_ways.provider(id)->check(options());
    return usable ? QString() : usable.error().message;
}

void WayDialog::say()
{
    const QString wrong = problem();
    m_accept->setEnabled(wrong.isEmpty());
    m_name->setPlaceholderText(readerName(descriptor(), reader())); // what it is called without a name
    if (!wrong.isEmpty())
        m_meaning->setText(wrong);
    else if (descriptor().capabilities.local)
        m_meaning->setText(tr("Reads on this computer; nothing is sent, and nothing is to be paid."));
    else
        m_meaning->setText(tr("Every page read this way is one more call to %1.").arg(descriptor().name));
}

} // namespace handlens
