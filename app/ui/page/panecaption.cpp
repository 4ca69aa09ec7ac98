// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "page/panecaption.h"

#include "base/graphemes.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

constexpr int room = 6; // logical pixels at the ends and between the words
constexpr int mark = 3; // logical pixels: the bar of the current one

} // namespace

PaneCaption::PaneCaption(QWidget* parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setAutoFillBackground(true);
    m_button->setAutoRaise(true);
    m_button->setArrowType(Qt::DownArrow);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setMenu(m_menu);
    m_button->setToolTip(tr("Show another reading here"));
    m_group = new QActionGroup(m_menu);
    m_menu->addSeparator();
    m_more = m_menu->addAction(tr("One View &More"), this, &PaneCaption::viewWanted);
    m_close = m_menu->addAction(tr("&Close This View"), this, &PaneCaption::closeWanted);
}

void PaneCaption::setLabel(const PaneLabel& label)
{
    if (m_label == label)
        return;
    m_label = label;
    const QString said = m_label.detail.isEmpty() ? title() : title() + u'\n' + visibleText(m_label.detail);
    setToolTip(said);
    setAccessibleName(said);
    //: %1 is the reading that a view shows now
    m_button->setAccessibleName(tr("Show another reading in place of %1").arg(title()));
    update();
}

void PaneCaption::setChoices(const QStringList& names, int chosen)
{
    QAction* const separator = m_menu->actions().at(m_group->actions().size());
    while (m_group->actions().size() < names.size()) {
        const auto index = static_cast<int>(m_group->actions().size());
        auto* action = new QAction(m_group);
        action->setCheckable(true);
        m_menu->insertAction(separator, action);
        connect(action, &QAction::triggered, this, [this, index] { emit choiceMade(index); });
    }
    const QList<QAction*> actions = m_group->actions();
    for (int i = 0; i < actions.size(); ++i) {
        // An ampersand would mark a key.
        actions[i]->setText(visibleText(names.value(i)).replace(u'&', u"&&"_s));
        actions[i]->setVisible(i < names.size());
        actions[i]->setChecked(i == chosen);
    }
    m_button->setVisible(names.size() > 1);
}

void PaneCaption::setRoom(bool more, bool fewer)
{
    m_more->setEnabled(more);
    m_close->setEnabled(fewer);
}

QString PaneCaption::title() const
{
    const QString name = visibleText(m_label.name);
    return m_label.digit > 0 ? u"%1  %2"_s.arg(m_label.digit).arg(name) : name;
}

QSize PaneCaption::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 24,
        std::max(fontMetrics().height() + 4, m_button->sizeHint().height()) + mark };
}

void PaneCaption::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QSize size = m_button->sizeHint().boundedTo({ width(), height() - mark });
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : width() - size.width();
    m_button->setGeometry({ { left, 0 }, size });
}

// The current one is told apart by its weight and the bar below it, so that no colour has to be seen.
void PaneCaption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const int taken = m_button->isHidden() ? room : m_button->width() + room;
    QRect line = rect().adjusted(reversed ? taken : room, 0, reversed ? -room : -taken, -mark);
    const Qt::Alignment begin = reversed ? Qt::AlignRight : Qt::AlignLeft;
    QFont font = painter.font();
    font.setBold(m_label.current);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString name = painter.fontMetrics().elidedText(title(), Qt::ElideRight, line.width());
    painter.drawText(line, begin | Qt::AlignVCenter | Qt::TextSingleLine, name);
    const int used = painter.fontMetrics().horizontalAdvance(name) + 2 * room;
    line.adjust(reversed ? 0 : used, 0, reversed ? -used : 0, 0);
    if (line.width() > 0) {
        painter.setFont(this->font());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(line, begin | Qt::AlignVCenter | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(visibleText(m_label.detail), Qt::ElideRight, line.width()));
    }
    if (m_label.current)
        painter.fillRect(0, height() - mark, width(), mark, palette().color(QPalette::Highlight));
}

} // namespace handlens
