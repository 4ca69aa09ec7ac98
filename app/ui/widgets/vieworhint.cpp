// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/vieworhint.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace handlens {

ViewOrHint::ViewOrHint(QWidget& view, QWidget* parent)
    : QWidget(parent)
    , m_hintPage(new QWidget(this))
    , m_hint(new QLabel(m_hintPage))
    , m_button(new QPushButton(m_hintPage))
    , m_stack(new QStackedLayout(this))
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hintPage->setBackgroundRole(QPalette::Base); // as the view's own ground
    m_hintPage->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(m_hintPage);
    column->setContentsMargins(24, 24, 24, 24);
    column->addStretch(2);
    column->addWidget(m_hint);
    column->addSpacing(8);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_stack->addWidget(&view);
    m_stack->addWidget(m_hintPage);
    connect(m_button, &QPushButton::clicked, this, &ViewOrHint::buttonClicked);
}

void ViewOrHint::showView()
{
    m_stack->setCurrentIndex(0);
}

void ViewOrHint::showHint(const QString& text, const QString& button)
{
    m_hint->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_stack->setCurrentWidget(m_hintPage);
}

} // namespace handlens
