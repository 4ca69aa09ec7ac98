// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/exporter.h"

#include "base/atomicfile.h"
#include "window/savetarget.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

FileKind kindOf(const ExportFormat& format)
{
    return { format.id, format.name, format.suffix };
}

} // namespace

Exporter::Exporter(Session& session, Settings& settings, QWidget& window)
    : m_session(session)
    , m_settings(settings)
    , m_window(window)
{
}

void Exporter::copyPages(const QList<PageId>& pages)
{
    QStringList texts;
    for (PageId id : pages) {
        if (const Page* page = m_session.document().page(id))
            texts << page->transcript.text();
    }
    QGuiApplication::clipboard()->setText(texts.join(u"\n\n"_s));
    m_session.markExported(pages);
    emit done(tr("The text of %n page(s) was copied.", nullptr, static_cast<int>(pages.size())));
}

bool Exporter::save(const QList<PageId>& pages)
{
    if (pages.isEmpty())
        return false;
    const SaveTarget target = askWhere(pages);
    if (target.path.isEmpty())
        return false;
    const Result<void> written = write(pages, *exportFormat(target.kind), target.path);
    if (!written) {
        emit failed(written.error());
        return false;
    }
    m_settings.setValue(setting::exportFolder, QFileInfo(target.path).absolutePath());
    m_settings.setValue(setting::exportFormat, target.kind);
    emit done(tr("The text of %n page(s) was saved as “%1”.", nullptr, static_cast<int>(pages.size()))
                  .arg(QFileInfo(target.path).fileName()));
    return true;
}

SaveTarget Exporter::askWhere(const QList<PageId>& pages) const
{
    const Page* first = m_session.document().page(pages.first());
    SaveQuestion question { tr("Export Text"),
        suggestedPath(m_settings.value(setting::exportFolder),
            first ? QFileInfo(first->source.name).completeBaseName() : tr("Notes")),
        {}, m_settings.value(setting::exportFormat) };
    std::ranges::transform(exportFormats(), std::back_inserter(question.kinds), &kindOf);
    return askForTarget(m_window, question);
}

Result<void> Exporter::write(const QList<PageId>& pages, const ExportFormat& format, const QString& path)
{
    const Result<void> written = saveAtomically(path, format.write(input(pages)));
    if (written)
        m_session.markExported(pages);
    return written;
}

ExportInput Exporter::input(const QList<PageId>& pages) const
{
    ExportInput input;
    for (PageId id : pages) {
        if (const Page* page = m_session.document().page(id))
            input.pages << *page;
    }
    return input;
}

} // namespace handlens
