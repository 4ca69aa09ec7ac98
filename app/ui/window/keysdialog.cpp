// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/keysdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    const auto shortcuts = action.shortcuts();
    for (const QKeySequence& key : shortcuts)
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(480, 560);
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({ tr("What"), tr("Key") });
    list->setRootIsDecorated(false);
    list->setAlternatingRowColors(true);
    const auto add = [list](const QString& what, const QString& key) {
        list->addTopLevelItem(new QTreeWidgetItem(list, { what, key }));
    };
    add(tr("Keep this character and go to the next doubt"), tr("Enter"));
    add(tr("Take an alternative from the list"), u"1 … 9"_s);
    add(tr("Show the bare ink while held (page view)"), u"`"_s);
    add(tr("Show another reader (page view)"), u"1 … 9"_s);
    add(tr("Show the reader before while held (page view)"), u"B"_s);
    add(tr("Take a reader's characters, and go to the next difference (Compare)"), u"1 … 9"_s);
    add(tr("Take a reader's whole line (Compare)"), tr("Shift+1 … 9"));
    add(tr("Take a reader's whole page (Compare)"), tr("Ctrl+Shift+1 … 9"));
    for (const QAction* action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            add(QString(action->text()).remove(u'&').remove(u'…'), keysOf(*action));
    }
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
}

} // namespace handlens
