// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "widgets/messagebar.h"

#include "widgets/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostButtons = 3;
constexpr int accentWidth = 4;

struct Look {
    QString icon;
    QColor accent;
};

Look lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Error:
        return { u"error"_s, QColor(0xc6, 0x28, 0x28) };
    case MessageKind::Warning:
        return { u"warning"_s, QColor(0xc7, 0x7c, 0x02) };
    case MessageKind::Info:
        break;
    }
    return { u"info"_s, QColor(0x1f, 0x6f, 0xb8) };
}

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(plainLabel(this))
    , m_details(plainLabel(this))
    , m_detailsButton(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAccessibleName(tr("Message"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_detailsButton, 0, 2);
    for (int i = 0; i < mostButtons; ++i) {
        auto* button = new QPushButton(this);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto act = m_acts.value(i).act;
            dismiss();
            act();
        });
        m_buttons << button;
        layout->addWidget(button, 0, 3 + i);
    }
    layout->addWidget(m_close, 0, 3 + mostButtons);
    layout->addWidget(m_details, 1, 1, 1, 3 + mostButtons);
    layout->setColumnStretch(1, 1);

    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_detailsButton->setAutoRaise(true);
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    setVisible(false);
}

void MessageBar::showMessage(
    MessageKind kind, const QString& sentence, const QList<Button>& buttons, const QString& details)
{
    m_kind = kind;
    m_acts = buttons;
    m_text->setText(sentence);
    m_details->setText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->setVisible(false);
    for (int i = 0; i < mostButtons; ++i) {
        m_buttons[i]->setVisible(i < buttons.size());
        m_buttons[i]->setText(buttons.value(i).text);
    }
    setAccessibleDescription(sentence);
    updateLook();
    setVisible(true);
}

QString MessageBar::sentence() const
{
    return m_text->text();
}

void MessageBar::dismiss()
{
    setVisible(false);
    m_acts.clear(); // with what they hold
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const QColor accent = lookOf(m_kind).accent;
    QColor wash = accent;
    wash.setAlphaF(isDark(palette()) ? 0.24F : 0.10F);
    QPainter painter(this);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, accentWidth, height()), accent);
}

void MessageBar::updateLook()
{
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(themedIcon(lookOf(m_kind).icon, palette()).pixmap(side, side));
    m_close->setIcon(themedIcon(u"close"_s, palette()));
    update();
}

} // namespace handlens
