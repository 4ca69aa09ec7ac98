// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figuresheader.h"

#include "settings/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

template <typename Value> void addChoice(QComboBox& box, const QString& text, Value value)
{
    box.addItem(text, QVariant::fromValue(static_cast<int>(value)));
}

} // namespace

FiguresHeader::FiguresHeader(QWidget* parent)
    : QWidget(parent)
    , m_scope(new QComboBox(this))
    , m_reference(new QComboBox(this))
    , m_case(new QCheckBox(tr("c&ase"), this))
    , m_punctuation(new QCheckBox(tr("pu&nctuation"), this))
    , m_spaces(new QCheckBox(tr("s&paces"), this))
    , m_note(plainLabel({}, this))
{
    fillChoices();
    createLayout();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FiguresHeader::changed);
    for (const QCheckBox* box : { m_case, m_punctuation, m_spaces })
        connect(box, &QCheckBox::toggled, this, &FiguresHeader::changed);
    connect(m_reference, &QComboBox::activated, this,
        [this] { emit referenceChosen(static_cast<ReferenceKind>(m_reference->currentData().toInt())); });
}

void FiguresHeader::fillChoices()
{
    addChoice(*m_scope, tr("This page"), FiguresScope::ThisPage);
    addChoice(*m_scope, tr("All pages"), FiguresScope::AllPages);
    addChoice(*m_reference, tr("None"), ReferenceKind::None);
    addChoice(*m_reference, tr("The transcript"), ReferenceKind::Transcript);
    addChoice(*m_reference, tr("From a text file…"), ReferenceKind::File);
    addChoice(*m_reference, tr("Typed or pasted…"), ReferenceKind::Typed);
    m_reference->setPlaceholderText(tr("Several"));
    m_reference->setToolTip(tr("The text that really stands there; readings are held against it."));
    m_case->setToolTip(tr("“A” counts as “a”."));
    m_case->setAccessibleName(tr("Ignore case"));
    m_punctuation->setToolTip(tr("Commas, full stops, quotation marks and the like are left out."));
    m_punctuation->setAccessibleName(tr("Ignore punctuation"));
    m_spaces->setToolTip(tr("Spaces and line ends are left out."));
    m_spaces->setAccessibleName(tr("Ignore spaces"));
}

void FiguresHeader::createLayout()
{
    auto* row = new QHBoxLayout;
    const auto addLabelled = [this, row](const QString& text, QWidget* widget) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(widget);
        row->addWidget(label);
        row->addWidget(widget);
    };
    addLabelled(tr("Fi&gures of:"), m_scope);
    addLabelled(tr("&Reference:"), m_reference);
    addLabelled(tr("Ignore:"), m_case);
    row->addWidget(m_punctuation);
    row->addWidget(m_spaces);
    row->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_note);
}

FiguresScope FiguresHeader::scope() const
{
    return static_cast<FiguresScope>(m_scope->currentData().toInt());
}

TextNormalisation FiguresHeader::normalisation() const
{
    return { m_case->isChecked(), m_punctuation->isChecked(), m_spaces->isChecked() };
}

void FiguresHeader::showReference(std::optional<ReferenceKind> kind, const QString& note)
{
    m_reference->setCurrentIndex(kind ? m_reference->findData(static_cast<int>(*kind)) : -1);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace handlens
