// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "transcript/alternativespopup.h"

#include "base/graphemes.h"
#include "page/heatscale.h"

#include <QKeyEvent>
#include <QScreen>
#include <QScrollBar>

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

AlternativesPopup::AlternativesPopup(QWidget* parent)
    : QListWidget(parent)
{
    setWindowFlags(Qt::Popup);
    setAccessibleName(tr("Other readings of this character"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(row(item)); });
}

void AlternativesPopup::offer(const QList<Alternative>& alternatives, const QRect& glyph)
{
    clear();
    for (qsizetype i = 0; i < alternatives.size(); ++i) {
        const auto& [text, confidence] = alternatives[i];
        const QString digit = i < 9 ? QString::number(i + 1) : u" "_s;
        auto* item = new QListWidgetItem(
            u"%1   %2   %3"_s.arg(digit, visibleText(text), confidence ? percent(*confidence) : QString()),
            this);
        item->setData(Qt::UserRole, text);
        item->setData(Qt::AccessibleTextRole,
            confidence ? tr("%1, %2 percent").arg(text).arg(std::lround(*confidence * 100)) : text);
    }
    if (alternatives.isEmpty()) {
        auto* none = new QListWidgetItem(tr("There is no other reading of this character."), this);
        none->setFlags(Qt::NoItemFlags);
    }
    setCurrentRow(0);
    resize(fittingSize());
    const QRect bounds = parentWidget()->screen()->availableGeometry();
    QPoint at(glyph.left(), glyph.bottom() + 2);
    if (at.y() + height() > bounds.bottom())
        at.setY(glyph.top() - height() - 2);
    at.setX(std::clamp(at.x(), bounds.left(), std::max(bounds.left(), bounds.right() - width())));
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}

QSize AlternativesPopup::fittingSize() const
{
    const int rows = std::min(count(), 9);
    const int frame = 2 * frameWidth();
    const int bar = count() > rows ? verticalScrollBar()->sizeHint().width() : 0;
    return { std::max(sizeHintForColumn(0) + frame + bar + 8, 120), rows * sizeHintForRow(0) + frame + 2 };
}

void AlternativesPopup::keyPressEvent(QKeyEvent* event)
{
    const int digit = event->key() - Qt::Key_1;
    if (digit >= 0 && digit < 9) {
        choose(digit);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QListWidget::keyPressEvent(event);
}

void AlternativesPopup::choose(int row)
{
    const QListWidgetItem* chosenItem = item(row);
    if (!chosenItem || !(chosenItem->flags() & Qt::ItemIsEnabled))
        return;
    const QString text = chosenItem->data(Qt::UserRole).toString();
    close();
    emit chosen(text);
}

} // namespace handlens
