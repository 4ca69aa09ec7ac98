// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/costform.h"

#include "settings/decimalspinbox.h"
#include "settings/money.h"
#include "settings/plainlabel.h"
#include "settings/settings.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// Zero is the same as none: nothing is stored for it.
template <typename T> std::optional<QVariant> unlessZero(T value)
{
    return value == T() ? std::nullopt : std::optional<QVariant>(value);
}

} // namespace

CostForm::CostForm(const QString& provider, Settings& settings, const UsageLedger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_price(new DecimalSpinBox(this))
    , m_currency(new QLineEdit(this))
    , m_cap(new QSpinBox(this))
    , m_usage(plainLabel({}, this))
{
    m_price->setObjectName(u"price"_s);
    m_currency->setObjectName(u"currency"_s);
    m_cap->setObjectName(u"cap"_s);
    m_price->setRange(0, 10'000);
    m_price->setDecimals(4);
    m_price->setSingleStep(0.01);
    m_price->setSpecialValueText(tr("Not entered"));
    m_price->setAccessibleName(tr("Price per call"));
    m_currency->setMaxLength(8);
    m_currency->setMaximumWidth(m_currency->fontMetrics().averageCharWidth() * 14);
    m_currency->setPlaceholderText(u"CNY"_s);
    m_currency->setAccessibleName(tr("Currency"));
    m_cap->setRange(0, 1'000'000);
    m_cap->setSpecialValueText(tr("No limit"));
    m_cap->setAccessibleName(tr("Most calls a month"));

    auto* price = new QHBoxLayout;
    price->addWidget(m_price);
    price->addWidget(m_currency);
    price->addStretch();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* priceLabel = new QLabel(tr("&Price per call:"), this); // addRow() gives a row of two fields no key
    priceLabel->setTextFormat(Qt::PlainText);
    priceLabel->setBuddy(m_price);
    form->addRow(priceLabel, price);
    form->addRow(tr("&Most calls a month:"), m_cap);
    form->addRow(m_usage);
    connect(&m_ledger, &UsageLedger::changed, this, &CostForm::showUsage);
    connect(m_price, &QDoubleSpinBox::valueChanged, this, [this] { m_edited.insert(m_price); });
    connect(m_cap, &QSpinBox::valueChanged, this, [this] { m_edited.insert(m_cap); });
    connect(m_currency, &QLineEdit::textChanged, this, [this] { m_edited.insert(m_currency); });
    refresh();
}

void CostForm::save()
{
    if (m_edited.contains(m_price))
        m_settings.setEntry(setting::pricesPerCall, m_provider, unlessZero(m_price->value()));
    if (m_edited.contains(m_cap))
        m_settings.setEntry(setting::monthlyCaps, m_provider, unlessZero(m_cap->value()));
    if (m_edited.contains(m_currency))
        m_settings.setValue(setting::currency, m_currency->text().trimmed());
    m_edited.clear();
    showUsage();
}

void CostForm::refresh()
{
    m_settings.refresh(); // another window may have saved
    const QSet<const QWidget*> edited = m_edited; // what is put in here is no edit
    if (!edited.contains(m_price))
        m_price->setValue(m_settings.value(setting::pricesPerCall).value(m_provider).toDouble());
    if (!edited.contains(m_cap))
        m_cap->setValue(m_settings.value(setting::monthlyCaps).value(m_provider).toInt());
    if (!edited.contains(m_currency))
        m_currency->setText(m_settings.value(setting::currency));
    m_edited = edited;
    showUsage();
}

void CostForm::showUsage()
{
    const Usage usage = m_ledger.usage(m_provider, m_ledger.today());
    if (usage.sent == 0) {
        m_usage->setText(tr("Nothing was sent this month."));
        return;
    }
    QStringList parts { tr("This month %n call(s) were sent", nullptr, usage.sent),
        tr("%n succeeded", nullptr, usage.succeeded) };
    if (usage.refused > 0)
        parts << tr("%n were refused", nullptr, usage.refused);
    if (usage.unknown > 0)
        parts << tr("of %n the outcome is unknown", nullptr, usage.unknown);
    if (m_price->value() > 0)
        parts << tr("about %1")
                     .arg(moneyText((usage.sent - usage.refused) * m_price->value(), m_currency->text()));
    m_usage->setText(parts.join(u", "_s) + u'.');
}

} // namespace handlens
