// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparecommand.h"

#include "base/atomicfile.h"
#include "cli/comparereport.h"
#include "cli/console.h"
#include "cli/images.h"
#include "cli/readers.h"
#include "cli/targets.h"
#include "compare/referencetext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompareTargets {
    Q_DECLARE_TR_FUNCTIONS(CompareTargets)
};

Result<void> checkOutput(const CompareArguments& arguments)
{
    const QString& output = arguments.reading.output;
    if (output.isEmpty())
        return {};
    if (!arguments.reference.isEmpty() && QFileInfo(output) == QFileInfo(arguments.reference))
        return failure({ ErrorKind::Usage,
            CompareTargets::tr("“%1” is the reference; choose another name for the result.").arg(output) });
    return checkTargets({ output }, arguments.reading.images);
}

Result<std::optional<QString>> referenceOf(const CompareArguments& arguments)
{
    if (arguments.reference.isEmpty())
        return std::optional<QString>();
    const Result<QString> text = readReference(arguments.reference);
    if (!text)
        return failure(text.error());
    return std::optional(*text);
}

} // namespace

Result<std::unique_ptr<CompareCommand>> CompareCommand::create(
    const CompareArguments& arguments, const CommandServices& services)
{
    const Result<QList<ReaderSpec>> readers = makeReaders(arguments.reading, services.providers);
    if (!readers)
        return failure(readers.error());
    if (const Result<void> fine = checkOutput(arguments); !fine)
        return failure(fine.error());
    const Result<std::optional<QString>> reference = referenceOf(arguments);
    if (!reference)
        return failure(reference.error());
    return std::unique_ptr<CompareCommand>(new CompareCommand(arguments, *readers, *reference, services));
}

CompareCommand::CompareCommand(CompareArguments arguments, const QList<ReaderSpec>& readers,
    std::optional<QString> reference, const CommandServices& services)
    : m_arguments(std::move(arguments))
    , m_readers(readers)
    , m_reference(std::move(reference))
    , m_credentials(services.credentials)
    , m_fetch(m_arguments.reading.images, services.transport)
{
    connect(&m_fetch, &ImageFetch::finished, this, &CompareCommand::read);
}

// Whether the reference has a text for each page is known only now.
void CompareCommand::read()
{
    const QList<Page> pages = openPages(m_arguments.reading.images, m_fetch.fetched());
    if (m_reference) {
        const Result<QStringList> references = referencePages(*m_reference, pages.size());
        if (!references) {
            say(references.error().message);
            emit finished(ExitCode::Usage);
            return;
        }
        m_references = *references;
    }
    m_reading = std::make_unique<Reading>(pages, m_readers, m_credentials);
    connect(m_reading.get(), &Reading::finished, this, &CompareCommand::finish);
    m_reading->start();
}

void CompareCommand::finish()
{
    const QStringList sentences = failureSentences(m_reading->pages());
    for (const QString& sentence : sentences)
        say(sentence);
    const QString& output = m_arguments.reading.output;
    const Result<void> written
        = output.isEmpty() ? writeToStandardOutput(result()) : saveAtomically(output, result());
    if (!written)
        say(written.error().message);
    emit finished(written ? exitCodeFor(m_reading->pages()) : ExitCode::Failed);
}

QByteArray CompareCommand::result() const
{
    QList<PageComparison> compared;
    for (const Page& page : m_reading->pages()) {
        const std::optional<QString> reference
            = m_reference ? std::optional(m_references[compared.size()]) : std::nullopt;
        compared << comparePage(page, m_readers, reference);
    }
    if (m_arguments.reading.format == "json"_L1)
        return QJsonDocument(comparisonJson(compared)).toJson(QJsonDocument::Compact) + '\n';
    return comparisonText(compared).toUtf8();
}

} // namespace handlens::cli
