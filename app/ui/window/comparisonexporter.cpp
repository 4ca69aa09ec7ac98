// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "window/comparisonexporter.h"

#include "base/atomicfile.h"
#include "window/savetarget.h"

#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

/// All that the worker needs, as values.
struct WritingJob {
    QList<Page> pages; ///< recognitions in the order in which they are shown
    ComparisonExporter::References references;
    QHash<QString, QString> names; ///< by reader
    double threshold = 0;
    GateLimits limits; ///< those the pages were opened with, or places would not fit
    ComparisonFormat format;
    QString path;
};

ExportedComparison comparedPage(const Page& page, const ComparisonExporter::References& references)
{
    QList<const Recognition*> readings;
    for (const Recognition& recognition : page.recognitions)
        readings << &recognition;
    const auto reference = references.constFind(page.id);
    return { page, PageComparison(page.transcript, readings),
        reference == references.constEnd() ? std::nullopt : std::optional(*reference) };
}

void writeComparison(QPromise<Result<void>>& promise, const WritingJob& job)
{
    promise.setProgressRange(0, static_cast<int>(job.pages.size()));
    ComparisonInput input;
    for (const Page& page : job.pages) {
        if (promise.isCanceled())
            return;
        input.pages << comparedPage(page, job.references);
    }
    int begun = 0;
    input.nameOf = [&job](const QString& reader) { return job.names.value(reader, reader); };
    input.pictureOf = [&](const Page& page) {
        promise.setProgressValue(++begun);
        return decodeImage(page.source, {}, job.limits);
    };
    input.threshold = job.threshold;
    input.cancelled = [&promise] { return promise.isCanceled(); };
    const QByteArray bytes = job.format.write(input);
    if (!promise.isCanceled())
        promise.addResult(saveAtomically(job.path, bytes));
}

FileKind kindOf(const ComparisonFormat& format)
{
    return { format.id, format.name, format.suffix };
}

} // namespace

ComparisonExporter::ComparisonExporter(
    const WindowServices& services, const ReaderNames& names, QWidget& window)
    : m_services(services)
    , m_names(names)
    , m_window(window)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ComparisonExporter::end);
    connect(&m_writing, &QFutureWatcherBase::progressValueChanged, this,
        [this](int page) { emit progressed(page, m_writing.progressMaximum()); });
}

ComparisonExporter::~ComparisonExporter()
{
    cancel();
}

bool ComparisonExporter::save(const QList<PageId>& pages, const References& references)
{
    const QList<Page> read = readPages(pages);
    if (isRunning())
        return false;
    if (read.isEmpty()) {
        emit failed({ ErrorKind::Usage,
            tr("Nobody has read these pages yet; recognise them first, then there is something to "
               "compare.") });
        return false;
    }
    //: name of a file, without its suffix: %1 is that of the page
    const QString name = tr("%1 compared").arg(QFileInfo(read.first().source.name).completeBaseName());
    SaveQuestion question { tr("Export Comparison"),
        suggestedPath(m_services.settings.value(setting::exportFolder), name), {},
        m_services.settings.value(setting::comparisonFormat) };
    std::ranges::transform(comparisonFormats(), std::back_inserter(question.kinds), &kindOf);
    const SaveTarget target = askForTarget(m_window, question);
    if (target.path.isEmpty())
        return false;
    m_services.settings.setValue(setting::exportFolder, QFileInfo(target.path).absolutePath());
    m_services.settings.setValue(setting::comparisonFormat, target.kind);
    write(pages, references, target);
    return true;
}

void ComparisonExporter::write(
    const QList<PageId>& pages, const References& references, const SaveTarget& target)
{
    Q_ASSERT(!isRunning());
    WritingJob job { readPages(pages), references, {}, m_services.settings.value(setting::doubtThreshold),
        m_services.limits, *comparisonFormat(target.kind), target.path };
    for (const Page& page : job.pages) {
        for (const Recognition& recognition : page.recognitions)
            job.names.insert(recognition.reader, m_names.name(recognition.reader));
        for (const Error& error : page.errors)
            job.names.insert(error.reader, m_names.name(error.reader));
    }
    m_success
        = tr("The comparison of %n page(s) was saved as “%1”.", nullptr, static_cast<int>(job.pages.size()))
              .arg(QFileInfo(target.path).fileName());
    m_writing.setFuture(QtConcurrent::run(writeComparison, job));
}

void ComparisonExporter::cancel()
{
    m_writing.cancel();
}

QList<Page> ComparisonExporter::readPages(const QList<PageId>& pages) const
{
    QList<Page> read;
    for (const PageId id : pages) {
        const Page* page = m_services.session.document().page(id);
        if (!page)
            continue;
        Page copy = *page;
        copy.recognitions.clear();
        const QList<const Recognition*> compared = m_names.comparedInOrder(*page);
        for (const Recognition* recognition : compared)
            copy.recognitions << *recognition;
        if (!copy.recognitions.isEmpty())
            read << copy;
    }
    return read;
}

void ComparisonExporter::end()
{
    if (m_writing.isCanceled() || m_writing.future().resultCount() == 0)
        return;
    const Result<void> written = m_writing.result();
    if (written)
        emit done(m_success);
    else
        emit failed(written.error());
}

} // namespace handlens
