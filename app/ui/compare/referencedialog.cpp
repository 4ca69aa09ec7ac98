// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/referencedialog.h"

#include "settings/plainlabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace handlens {

ReferenceDialog::ReferenceDialog(const QString& page, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Reference Text"));
    resize(520, 420);
    m_text->setPlainText(text);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What really stands on the page"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    //: %1 is the name of a page
    layout->addWidget(
        plainLabel(tr("Type or paste what really stands on “%1”. Readers are held against it. It comes back "
                      "after a crash, "
                      "but not once Handlens is closed: keep a copy of what you want to use again.")
                       .arg(page),
            this));
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

QString ReferenceDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace handlens
