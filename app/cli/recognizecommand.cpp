// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/recognizecommand.h"

#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/images.h"
#include "cli/overlayfile.h"
#include "cli/readers.h"
#include "cli/targets.h"
#include "export/exportformat.h"
#include "export/textblocks.h"

#include <QMap>
#include <QSet>

namespace handlens::cli {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<RecognizeCommand>> RecognizeCommand::create(
    const RecognizeArguments& arguments, const CommandServices& services)
{
    const Result<QList<ReaderSpec>> readers = makeReaders(arguments, services.providers);
    if (!readers)
        return failure(readers.error());
    if (!arguments.output.isEmpty()) {
        if (const Result<void> fine = checkTargets({ arguments.output }, arguments.images); !fine)
            return failure(fine.error());
    }
    return std::unique_ptr<RecognizeCommand>(new RecognizeCommand(arguments, *readers, services));
}

RecognizeCommand::RecognizeCommand(
    RecognizeArguments arguments, const QList<ReaderSpec>& readers, const CommandServices& services)
    : m_arguments(std::move(arguments))
    , m_readers(readers)
    , m_credentials(services.credentials)
    , m_fetch(m_arguments.images, services.transport)
{
    connect(&m_fetch, &ImageFetch::finished, this, &RecognizeCommand::read);
}

// How many pages there are, and with them the names of the overlays, is known only now.
void RecognizeCommand::read()
{
    const QList<Page> pages = openPages(m_arguments.images, m_fetch.fetched());
    QStringList targets = overlayPaths(m_arguments.overlay, pages.size());
    if (!m_arguments.output.isEmpty())
        targets << m_arguments.output;
    if (const Result<void> fine = checkTargets(targets, m_arguments.images); !fine) {
        say(fine.error().message);
        emit finished(ExitCode::Usage);
        return;
    }
    m_reading = std::make_unique<Reading>(pages, m_readers, m_credentials);
    connect(m_reading.get(), &Reading::finished, this, &RecognizeCommand::finish);
    m_reading->start();
    if (m_stopped)
        m_reading->stop();
}

void RecognizeCommand::stop()
{
    m_stopped = true;
    if (m_reading)
        m_reading->stop();
    else
        m_fetch.stop();
}

void RecognizeCommand::finish()
{
    const QStringList sentences = failureSentences(m_reading->pages());
    for (const QString& sentence : sentences)
        say(sentence);
    const bool delivered = deliver(result(), m_arguments.output);
    const Result<void> drawn = writeOverlays(m_reading->pages(), m_readers, m_arguments.overlay);
    if (!drawn)
        say(drawn.error().message);
    emit finished(delivered && drawn ? exitCodeFor(m_reading->pages()) : ExitCode::Failed);
}

QByteArray RecognizeCommand::result() const
{
    const std::optional<ExportFormat> format = exportFormat(m_arguments.format);
    Q_ASSERT(format);
    return format->write({ m_reading->pages(), ExportedText::Recognitions });
}

QStringList failureSentences(const QList<Page>& pages)
{
    QMap<QString, int> timesSaid;
    for (const Page& page : pages) {
        for (const Error& error : page.errors)
            ++timesSaid[error.message];
    }
    QStringList sentences;
    QSet<QString> said;
    for (const Page& page : pages) {
        for (const Error& error : page.errors) {
            if (said.contains(error.message))
                continue;
            said << error.message;
            const bool needsPage
                = !error.reader.isEmpty() && pages.size() > 1 && timesSaid[error.message] == 1;
            const QString sentence
                = needsPage ? u"%1: %2"_s.arg(pageTitle(page.source), error.message) : error.message;
            const bool hasServiceWords = !error.code.isEmpty() && !error.detail.isEmpty();
            sentences << (hasServiceWords ? u"%1 (%2)"_s.arg(sentence, error.detail) : sentence);
        }
    }
    return sentences;
}

} // namespace handlens::cli
