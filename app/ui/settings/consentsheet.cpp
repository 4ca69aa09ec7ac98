// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/consentsheet.h"

#include "base/graphemes.h"
#include "session/callprice.h"
#include "session/wayname.h"
#include "settings/money.h"
#include "settings/plainlabel.h"
#include "settings/settings.h"
#include "widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

// How many of its pages go: the person's own limit stops the others.
int callsOf(const SendPlan& plan)
{
    const auto pages = static_cast<int>(plan.pages.size());
    return std::min(pages, plan.callsLeft.value_or(pages));
}

// A sum is only told where every price is known.
QString totalText(const QList<SendPlan>& plans)
{
    int calls = 0;
    double price = 0;
    for (const SendPlan& plan : plans) {
        calls += callsOf(plan);
        price += callsOf(plan) * plan.pricePerCall;
    }
    const QString text = ConsentSheet::tr("Together these are %n call(s).", nullptr, calls);
    const bool allKnown
        = std::ranges::all_of(plans, [](const SendPlan& plan) { return plan.pricePerCall > 0; });
    if (!allKnown)
        return text;
    return text + u' '
        + ConsentSheet::tr("They cost about %1.").arg(moneyText(price, plans.first().currency));
}

} // namespace

SendPlan sendPlan(const ReaderSpec& reader, const QList<PageToSend>& pages, const Settings& settings)
{
    const ProviderDescriptor& descriptor = reader.provider->descriptor();
    return { reader, pages, callPrice(descriptor, settings).value_or(0), settings.value(setting::currency),
        wayName(settings, descriptor, reader.id) };
}

ConsentSheet::ConsentSheet(const QList<SendPlan>& plans, QWidget* parent)
    : QDialog(parent)
    , m_plans(plans)
{
    Q_ASSERT(!plans.isEmpty());
    setWindowTitle(tr("Send Pictures"));
    setWindowModality(Qt::WindowModal);
    resize(640, 680);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(plainLabel(tr("To be read, these pictures leave your computer."), this));
    layout->addWidget(createPlans());
    layout->addWidget(createPreview(), 1);
    layout->addWidget(plainLabel(
        tr("Not sent: the file's name, the place and time a camera noted in the picture (EXIF), and anything "
           "else on this computer."),
        this));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    send->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit agreed(alwaysProviders()); });
    layout->addWidget(buttons);
    send->setFocus();
    showPlan();
}

QStringList ConsentSheet::alwaysProviders() const
{
    QStringList always;
    for (const auto& [provider, box] : m_always) {
        if (box->isChecked())
            always << provider;
    }
    return always;
}

QWidget* ConsentSheet::createPlans()
{
    auto* plans = new QWidget(this);
    auto* grid = new QGridLayout(plans);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (const SendPlan& plan : std::as_const(m_plans))
        addPlan(*grid, plan);
    if (m_plans.size() > 1)
        grid->addWidget(plainLabel(totalText(m_plans), this), grid->rowCount(), 1);
    return plans;
}

void ConsentSheet::addPlan(QGridLayout& grid, const SendPlan& plan)
{
    const int row = grid.rowCount();
    auto* name = plainLabel(plan.name, this);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    grid.addWidget(name, row, 0, Qt::AlignTop);

    const int calls = callsOf(plan);
    const QString host = plan.reader.provider->destination(plan.reader.options);
    const QString price = plan.pricePerCall > 0
        ? tr("The price is about %1.").arg(priceText(calls, plan.pricePerCall, plan.currency))
        : tr("The price per call is not entered; see Accounts.");
    QStringList what { tr("%n picture(s) to %1, one call each.", nullptr, calls).arg(host), price };
    if (const int kept = static_cast<int>(plan.pages.size()) - calls; kept > 0)
        what << tr("Your own limit of calls a month allows no more: %n picture(s) stay here.", nullptr, kept);
    if (plan.mayBeBilled > 0)
        what << tr("%n of them may have been billed already.", nullptr, plan.mayBeBilled);
    grid.addWidget(plainLabel(what.join(u'\n'), this), row, 1);

    const QString provider = plan.reader.provider->descriptor().id;
    if (m_always.contains(provider))
        return;
    auto* always = new QCheckBox(tr("Always send to %1 without asking (until Handlens closes)")
                                     .arg(plan.reader.provider->descriptor().name),
        this);
    m_always.emplace(provider, always);
    grid.addWidget(always, row + 1, 1);
}

QWidget* ConsentSheet::createPreview()
{
    auto* group = new QGroupBox(tr("Exactly what is sent"), this);
    m_shownPlan = new QComboBox(group);
    m_shownPlan->setAccessibleName(tr("Shown as it is sent to"));
    for (const SendPlan& plan : std::as_const(m_plans))
        m_shownPlan->addItem(tr("to %1").arg(plan.name));
    m_shownPlan->setVisible(m_plans.size() > 1);
    m_position = plainLabel({}, group);
    const auto turner = [this, group](const QString& text, const QString& icon, int pages) {
        auto* button = new QToolButton(group);
        button->setIcon(themedIcon(icon, palette()));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, pages] { turn(pages); });
        return button;
    };
    m_previous = turner(tr("Previous page"), u"previous-doubt"_s, -1);
    m_next = turner(tr("Next page"), u"next-doubt"_s, 1);
    m_preview = new SendPreview(group);
    connect(m_shownPlan, &QComboBox::currentIndexChanged, this, &ConsentSheet::showPlan);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_shownPlan);
    bar->addWidget(m_position, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto* layout = new QVBoxLayout(group);
    layout->addLayout(bar);
    layout->addWidget(m_preview, 1);
    return group;
}

const SendPlan& ConsentSheet::shownPlan() const
{
    return m_plans[std::max(0, m_shownPlan->currentIndex())];
}

void ConsentSheet::showPlan()
{
    m_page = std::min(m_page, shownPlan().pages.size() - 1);
    showPage();
}

void ConsentSheet::turn(int pages)
{
    m_page = std::clamp<qsizetype>(m_page + pages, 0, shownPlan().pages.size() - 1);
    showPage();
}

void ConsentSheet::showPage()
{
    const SendPlan& plan = shownPlan();
    const PageToSend& page = plan.pages[m_page];
    m_position->setText(
        tr("Page %1 of %2: %3").arg(m_page + 1).arg(plan.pages.size()).arg(visibleText(page.source.name)));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < plan.pages.size());
    m_previous->setVisible(plan.pages.size() > 1);
    m_next->setVisible(plan.pages.size() > 1);
    m_preview->setPage(plan.reader, page);
}

} // namespace handlens
