// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "ui/settings/widgetwalk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace handlens::test {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    const QString text = widget.property("text").toString();
    return u"%1 %2 “%3”"_s.arg(
        QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text);
}

// What Qt's own widgets are made of is not ours to name.
bool isInside(const QWidget& widget)
{
    return widget.objectName().startsWith(u"qt_") || qobject_cast<QAbstractSpinBox*>(widget.parentWidget())
        || qobject_cast<QComboBox*>(widget.parentWidget());
}

bool isClipped(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height();
    const bool shows = qobject_cast<const QLabel*>(&widget) || qobject_cast<const QAbstractButton*>(&widget);
    const QSize needed = shows ? widget.sizeHint() : widget.minimumSizeHint();
    return needed.width() > widget.width() || needed.height() > widget.height();
}

template <typename Visit> void walk(const QWidget& window, Visit visit)
{
    const QList<QWidget*> all = window.findChildren<QWidget*>();
    for (const QWidget* widget : all) {
        if (widget->isVisible() && !isInside(*widget))
            visit(*widget);
    }
}

} // namespace

QString everythingSaid(const QWidget& window)
{
    QStringList said;
    QList<const QWidget*> all { &window };
    const QList<QWidget*> parts = window.findChildren<QWidget*>();
    for (const QWidget* part : parts)
        all << part;
    for (const QWidget* widget : std::as_const(all)) {
        said << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->whatsThis()
             << widget->accessibleName() << widget->accessibleDescription()
             << widget->property("placeholderText").toString();
        const auto* line = qobject_cast<const QLineEdit*>(widget);
        said << (line ? line->displayText() : widget->property("text").toString());
        if (QAccessibleInterface* spoken
            = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            said << spoken->text(QAccessible::Name) << spoken->text(QAccessible::Description)
                 << spoken->text(QAccessible::Value) << spoken->text(QAccessible::Help);
    }
    return said.join(u'\n');
}

QStringList namelessParts(const QWidget& window)
{
    QStringList nameless;
    walk(window, [&nameless](const QWidget& widget) {
        if (!(widget.focusPolicy() & Qt::TabFocus) || !widget.isEnabled())
            return;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless << nameOf(widget);
    });
    return nameless;
}

QStringList clippedParts(const QWidget& window)
{
    QStringList clipped;
    walk(window, [&clipped](const QWidget& widget) {
        const bool hasText = qobject_cast<const QLabel*>(&widget)
            || qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QLineEdit*>(&widget)
            || qobject_cast<const QComboBox*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget);
        if (hasText && isClipped(widget))
            clipped << nameOf(widget);
    });
    return clipped;
}

} // namespace handlens::test
