// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/optionform.h"

#include "settings/decimalspinbox.h"
#include "settings/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QFormLayout* createForm(QWidget* of)
{
    auto* form = new QFormLayout(of);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

// The chosen ones first, in their order, which matters.
QList<OptionChoice> inOrder(const QList<OptionChoice>& choices, const QStringList& chosen)
{
    QList<OptionChoice> ordered = choices;
    std::ranges::stable_sort(ordered, {}, [&chosen](const OptionChoice& choice) {
        const qsizetype place = chosen.indexOf(choice.value);
        return place < 0 ? chosen.size() : place;
    });
    return ordered;
}

} // namespace

OptionForm::OptionForm(const ProviderDescriptor& descriptor, const ReaderOptions& chosen, QWidget* parent)
    : QWidget(parent)
    , m_advanced(new QToolButton(this))
{
    auto* usual = new QWidget(this);
    auto* advanced = new QWidget(this);
    auto* usualForm = createForm(usual);
    auto* advancedForm = createForm(advanced);
    bool advancedInUse = false;
    for (const ProviderOption& option : descriptor.options) {
        const QString value = chosen.value(option.key, option.fallback);
        advancedInUse = advancedInUse || (option.advanced && value != option.fallback);
        addOption(option.advanced ? *advancedForm : *usualForm, option, value);
    }
    m_advanced->setText(tr("Advanced"));
    m_advanced->setCheckable(true);
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setAutoRaise(true);
    m_advanced->setVisible(advancedForm->rowCount() > 0);
    connect(m_advanced, &QToolButton::toggled, advanced, &QWidget::setVisible);
    connect(m_advanced, &QToolButton::toggled, this,
        [this](bool open) { m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow); });
    advanced->setVisible(advancedInUse);
    m_advanced->setChecked(advancedInUse);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(usual);
    layout->addWidget(m_advanced);
    layout->addWidget(advanced);
}

ReaderOptions OptionForm::options() const
{
    ReaderOptions options;
    for (const Editor& editor : m_editors)
        options.insert(editor.option.key, editor.value());
    return options;
}

ReaderOptions OptionForm::chosen() const
{
    ReaderOptions chosen;
    for (const Editor& editor : m_editors) {
        if (const QString value = editor.value(); value != editor.option.fallback)
            chosen.insert(editor.option.key, value);
    }
    return chosen;
}

void OptionForm::addOption(QFormLayout& form, const ProviderOption& option, const QString& value)
{
    const Editor editor = createEditor(option, value);
    editor.widget->setObjectName(option.key);
    editor.widget->setAccessibleName(option.label);
    editor.widget->setAccessibleDescription(option.help);
    if (option.kind == ProviderOption::Kind::Flag)
        form.addRow(editor.widget);
    else
        form.addRow(tr("%1:").arg(option.label), editor.widget);
    if (!option.help.isEmpty())
        form.addRow(quietLabel(option.help, this));
    m_editors << editor;
}

OptionForm::Editor OptionForm::createEditor(const ProviderOption& option, const QString& value)
{
    switch (option.kind) {
    case ProviderOption::Kind::Choice:
        return createChoice(option, value);
    case ProviderOption::Kind::MultiChoice:
        return createMultiChoice(option, value);
    case ProviderOption::Kind::Number:
        return createNumber(option, value);
    case ProviderOption::Kind::Flag:
        return createFlag(option, value);
    case ProviderOption::Kind::Text:
    case ProviderOption::Kind::Endpoint:
        break;
    }
    return createText(option, value);
}

OptionForm::Editor OptionForm::createChoice(const ProviderOption& option, const QString& value)
{
    auto* box = new QComboBox(this);
    for (const OptionChoice& choice : option.choices)
        box->addItem(choice.label, choice.value);
    const int index = box->findData(value);
    box->setCurrentIndex(index >= 0 ? index : std::max(0, box->findData(option.fallback)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    connect(box, &QComboBox::currentIndexChanged, this, &OptionForm::changed);
    return { option, box, [box] { return box->currentData().toString(); } };
}

OptionForm::Editor OptionForm::createMultiChoice(const ProviderOption& option, const QString& value)
{
    auto* list = new QListWidget(this);
    const QStringList chosen = value.split(u'+', Qt::SkipEmptyParts);
    const QList<OptionChoice> choices = inOrder(option.choices, chosen);
    for (const OptionChoice& choice : choices) {
        auto* item = new QListWidgetItem(choice.label, list);
        item->setData(Qt::UserRole, choice.value);
        item->setCheckState(chosen.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    list->setDragDropMode(QAbstractItemView::InternalMove);
    connect(list, &QListWidget::itemChanged, this, &OptionForm::changed);
    return { option, list, [list] {
                QStringList values;
                for (int row = 0; row < list->count(); ++row) {
                    if (list->item(row)->checkState() == Qt::Checked)
                        values << list->item(row)->data(Qt::UserRole).toString();
                }
                return values.join(u'+');
            } };
}

OptionForm::Editor OptionForm::createNumber(const ProviderOption& option, const QString& value)
{
    constexpr double most = 1e9;
    auto* box = new DecimalSpinBox(this);
    box->setRange(-most, most);
    box->setDecimals(option.fallback.contains(u'.') ? 4 : 0);
    box->setValue(value.toDouble());
    connect(box, &QDoubleSpinBox::valueChanged, this, &OptionForm::changed);
    return { option, box, [box] { return QString::number(box->value(), 'g', 14); } };
}

OptionForm::Editor OptionForm::createFlag(const ProviderOption& option, const QString& value)
{
    auto* box = new QCheckBox(option.label, this);
    box->setChecked(value == u"true");
    connect(box, &QCheckBox::toggled, this, &OptionForm::changed);
    return { option, box, [box] { return box->isChecked() ? u"true"_s : u"false"_s; } };
}

OptionForm::Editor OptionForm::createText(const ProviderOption& option, const QString& value)
{
    auto* line = new QLineEdit(value, this);
    line->setPlaceholderText(option.fallback);
    connect(line, &QLineEdit::textChanged, this, &OptionForm::changed);
    return { option, line, [line, fallback = option.fallback] {
                const QString text = line->text().trimmed();
                return text.isEmpty() ? fallback : text;
            } };
}

} // namespace handlens
