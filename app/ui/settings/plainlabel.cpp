// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "settings/plainlabel.h"

namespace handlens {

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent)
{
    QLabel* label = plainLabel(text, parent);
    QPalette palette = label->palette();
    const QColor ink = palette.color(QPalette::WindowText);
    const QColor paper = palette.color(QPalette::Window);
    const auto mixed = [](int quiet, int loud) { return (quiet * 3 + loud * 7) / 10; };
    palette.setColor(QPalette::WindowText,
        QColor(mixed(paper.red(), ink.red()), mixed(paper.green(), ink.green()),
            mixed(paper.blue(), ink.blue())));
    label->setPalette(palette);
    return label;
}

} // namespace handlens
