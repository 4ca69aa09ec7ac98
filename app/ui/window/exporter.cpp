// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/exporter.h"

#include "base/atomicfile.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

QString filterOf(const ExportFormat& format)
{
    return u"%1 (*.%2)"_s.arg(format.name, format.suffix);
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
    const auto [path, format] = askForTarget(pages);
    if (path.isEmpty())
        return false;
    const Result<void> written = write(pages, format, path);
    if (!written) {
        emit failed(written.error());
        return false;
    }
    m_settings.setValue(setting::exportFolder, QFileInfo(path).absolutePath());
    m_settings.setValue(setting::exportFormat, format.id);
    emit done(tr("The text of %n page(s) was saved as “%1”.", nullptr, static_cast<int>(pages.size()))
                  .arg(QFileInfo(path).fileName()));
    return true;
}

Exporter::Target Exporter::askForTarget(const QList<PageId>& pages) const
{
    const QList<ExportFormat> formats = exportFormats();
    const auto remembered
        = std::ranges::find(formats, m_settings.value(setting::exportFormat), &ExportFormat::id);
    ExportFormat format = remembered == formats.end() ? formats.first() : *remembered;
    QStringList filters;
    std::ranges::transform(formats, std::back_inserter(filters), &filterOf);

    QString filter = filterOf(format);
    QString suggested = suggestedPath(pages, format);
    while (true) {
        const QString named = QFileDialog::getSaveFileName(
            &m_window, tr("Export Text"), suggested, filters.join(u";;"_s), &filter);
        const auto picked = std::ranges::find(formats, filter, &filterOf);
        format = picked == formats.end() ? format : *picked;
        const auto bySuffix = std::ranges::find(formats, QFileInfo(named).suffix(), &ExportFormat::suffix);
        if (named.isEmpty() || bySuffix != formats.end())
            return { named, named.isEmpty() ? format : *bySuffix };
        // Without a suffix that decides, the chosen format's is added. The dialog asked about the name
        // without it; a file of the whole name is not replaced unasked, so it has to ask again.
        suggested = named + u'.' + format.suffix;
        if (!QFileInfo::exists(suggested))
            return { suggested, format };
    }
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

QString Exporter::suggestedPath(const QList<PageId>& pages, const ExportFormat& format) const
{
    const Page* first = m_session.document().page(pages.first());
    const QString name = first ? QFileInfo(first->source.name).completeBaseName() : tr("Notes");
    const QString folder = m_settings.value(setting::exportFolder);
    const QString usual = folder.isEmpty() ? QDir::homePath() : folder;
    return u"%1/%2.%3"_s.arg(usual, name, format.suffix);
}

} // namespace handlens
