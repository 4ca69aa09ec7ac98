// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/referencechooser.h"

#include "base/graphemes.h"
#include "compare/referencedialog.h"
#include "compare/referencetext.h"
#include "export/textblocks.h"
#include "session/session.h"
#include "settings/settings.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace handlens {

ReferenceChooser::ReferenceChooser(Session& session, Settings& settings, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_window(window)
{
}

void ReferenceChooser::choose(ReferenceKind kind, const QList<PageId>& pages)
{
    if (kind == ReferenceKind::File)
        askForFile(pages);
    else if (kind == ReferenceKind::Typed)
        askForText(pages.value(0));
    else
        setReferences(pages, QList<PageReference>(pages.size(), { kind, {}, {} }));
}

void ReferenceChooser::askForFile(const QList<PageId>& pages)
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open Reference"),
        m_settings.value(setting::openFolder), tr("Texts (*.txt);;All files (*)"));
    if (!path.isEmpty())
        useFile(path, pages);
}

void ReferenceChooser::useFile(const QString& path, const QList<PageId>& pages)
{
    const Result<QString> text = readReference(path);
    if (!text) {
        emit failed(text.error());
        return;
    }
    const Result<QStringList> texts = referencePages(*text, pages.size());
    if (!texts) {
        emit failed(texts.error());
        return;
    }
    QList<PageReference> references;
    for (const QString& each : *texts)
        references << PageReference { ReferenceKind::File, each, QFileInfo(path).fileName() };
    setReferences(pages, references);
}

// Not run by exec(): that would be an event loop in an event loop.
void ReferenceChooser::askForText(PageId id)
{
    const Page* page = m_session.document().page(id);
    if (!page)
        return;
    auto* dialog = new ReferenceDialog(visibleText(pageTitle(page->source)), page->reference.text, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id] { useText(id, dialog->text()); });
    dialog->open();
}

void ReferenceChooser::useText(PageId page, const QString& text)
{
    setReferences({ page }, { { ReferenceKind::Typed, text, {} } });
}

void ReferenceChooser::setReferences(const QList<PageId>& pages, const QList<PageReference>& references)
{
    QList<Command> commands;
    for (qsizetype i = 0; i < std::min(pages.size(), references.size()); ++i) {
        const Page* page = m_session.document().page(pages[i]);
        if (page && page->reference != references[i])
            commands << SetReference { pages[i], references[i] };
    }
    if (!commands.isEmpty())
        m_session.edit(tr("Set Reference Text"), commands);
    emit chosen();
}

} // namespace handlens
