// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparecommand.h"

#include "cli/compareexport.h"
#include "cli/comparereport.h"
#include "cli/console.h"
#include "cli/delivery.h"
#include "cli/images.h"
#include "cli/overlayfile.h"
#include "cli/readers.h"
#include "cli/targets.h"
#include "compare/referencetext.h"
#include "session/callprice.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompareTargets {
    Q_DECLARE_TR_FUNCTIONS(CompareTargets)
};

Result<void> checkTarget(const CompareArguments& arguments, const QString& target)
{
    if (!arguments.reference.isEmpty() && QFileInfo(target) == QFileInfo(arguments.reference))
        return failure({ ErrorKind::Usage,
            CompareTargets::tr("“%1” is the reference; choose another name for the result.").arg(target) });
    for (const QString& file : arguments.imports) {
        if (QFileInfo(target) == QFileInfo(file))
            return failure({ ErrorKind::Usage,
                CompareTargets::tr("“%1” is a reading to be compared; choose another name for the result.")
                    .arg(target) });
    }
    return {};
}

/// What is written besides `overlays` is the result.
Result<void> checkAllTargets(const CompareArguments& arguments, const QStringList& overlays)
{
    QStringList targets = overlays;
    if (!arguments.reading.output.isEmpty())
        targets << arguments.reading.output;
    for (const QString& target : std::as_const(targets)) {
        if (const Result<void> fine = checkTarget(arguments, target); !fine)
            return fine;
    }
    return checkTargets(targets, arguments.reading.images);
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
    if (const Result<void> fine = checkComparable(arguments, readers->size()); !fine)
        return failure(fine.error());
    if (const Result<void> fine = checkAllTargets(arguments, {}); !fine)
        return failure(fine.error());
    const Result<std::optional<QString>> reference = referenceOf(arguments);
    if (!reference)
        return failure(reference.error());
    const Result<QList<ImportedReader>> imports = readImports(arguments.imports);
    if (!imports)
        return failure(imports.error());
    return std::unique_ptr<CompareCommand>(
        new CompareCommand(arguments, { *readers, *imports, *reference }, services));
}

CompareCommand::CompareCommand(CompareArguments arguments, Material material, const CommandServices& services)
    : m_arguments(std::move(arguments))
    , m_material(std::move(material))
    , m_credentials(services.credentials)
    , m_settings(services.settings)
    , m_fetch(m_arguments.reading.images, services.transport)
{
    connect(&m_fetch, &ImageFetch::finished, this, &CompareCommand::read);
}

void CompareCommand::read()
{
    const QList<Page> pages = openPages(m_arguments.reading.images, m_fetch.fetched());
    if (const Result<void> fine = takePages(pages.size()); !fine) {
        say(fine.error().message);
        emit finished(ExitCode::Usage);
        return;
    }
    m_reading = std::make_unique<Reading>(pages, m_material.readers, m_credentials);
    connect(m_reading.get(), &Reading::finished, this, &CompareCommand::finish);
    m_reading->start();
    if (m_stopped)
        m_reading->stop();
}

// How many pages there are, and with them the names of the overlays and whether the reference has a text for
// each, is known only then.
Result<void> CompareCommand::takePages(qsizetype pages)
{
    if (m_material.reference) {
        const Result<QStringList> references = referencePages(*m_material.reference, pages);
        if (!references)
            return failure(references.error());
        m_references = *references;
    }
    return checkAllTargets(m_arguments, overlayPaths(m_arguments.reading.overlay, pages));
}

void CompareCommand::stop()
{
    m_stopped = true;
    if (m_reading)
        m_reading->stop();
    else
        m_fetch.stop();
}

void CompareCommand::finish()
{
    QList<Page> pages = m_reading->pages();
    addImported(pages, m_material.imports);
    const QStringList sentences = failureSentences(pages);
    for (const QString& sentence : sentences)
        say(sentence);
    const bool delivered = deliver(result(pages), m_arguments.reading.output);
    const Result<void> drawn = writeOverlays(pages, m_material.readers, m_arguments.reading.overlay);
    if (!drawn)
        say(drawn.error().message);
    emit finished(delivered && drawn ? exitCodeFor(pages) : ExitCode::Failed);
}

QList<NamedReader> CompareCommand::readers() const
{
    QList<NamedReader> readers;
    for (const ReaderSpec& reader : m_material.readers) {
        const ProviderDescriptor& descriptor = reader.provider->descriptor();
        readers << NamedReader { descriptor.id, reader.id,
            m_settings ? callPrice(descriptor, *m_settings) : std::nullopt };
    }
    for (const ImportedReader& reader : m_material.imports)
        readers << NamedReader { u"import"_s, reader.id, {} };
    return readers;
}

QByteArray CompareCommand::result(const QList<Page>& pages) const
{
    if (const auto format = comparisonFormat(m_arguments.reading.format))
        return format->write(comparisonInput(pages, m_references));
    QList<PageComparison> compared;
    for (const Page& page : pages) {
        const std::optional<QString> reference
            = m_material.reference ? std::optional(m_references[compared.size()]) : std::nullopt;
        compared << comparePage(page, readers(), reference);
    }
    const QString currency = m_settings ? m_settings->value(setting::currency) : QString();
    if (m_arguments.reading.format == "json"_L1)
        return QJsonDocument(comparisonJson(compared, currency)).toJson(QJsonDocument::Compact) + '\n';
    return comparisonText(compared, currency).toUtf8();
}

} // namespace handlens::cli
