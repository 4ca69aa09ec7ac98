// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/readingoptions.h"
#include "export/exportformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct RecognizeCommandLine {
    Q_DECLARE_TR_FUNCTIONS(RecognizeCommandLine)
};

QString formatNames()
{
    QStringList names;
    std::ranges::transform(exportFormats(), std::back_inserter(names), &ExportFormat::id);
    return names.join(u", "_s);
}

QString description()
{
    return RecognizeCommandLine::tr(
        "Reads images and writes what was read to standard output.\n"
        "\n"
        "Several images, and the pages of a TIFF or PDF, are written in the order given. In the text\n"
        "format, a blank line parts the pages; with several readers, each reading stands under a line\n"
        "“== READER ==”. The JSON format follows the schema handlens/recognition-1 and is written even\n"
        "when nothing could be read.\n"
        "\n"
        "Naming a cloud provider is the consent to send it the pictures, and each page may cost a call.\n"
        "Nothing is asked; past your own limit a month nothing is sent.\n"
        "\n"
        "Exit status: 0 all was read; 1 some was read, some not; 2 wrong usage; and when nothing was\n"
        "read, 3 no image could be opened, 4 every failure is a missing or refused key, 5 otherwise.\n"
        "Standard error has one sentence for each failure.");
}

/// The options only `recognize` has.
struct Options {
    QCommandLineOption format { u"format"_s,
        RecognizeCommandLine::tr("What to write: %1. Default: text.").arg(formatNames()), u"FORMAT"_s,
        u"text"_s };
};

Result<void> checkFormat(const QString& format)
{
    if (exportFormat(format))
        return {};
    return failure({ ErrorKind::Usage,
        RecognizeCommandLine::tr("There is no format “%1”. Use one of: %2.").arg(format, formatNames()) });
}

} // namespace

Result<CommandLine> parseRecognize(const QStringList& arguments)
{
    const ReadingOptions reading;
    const Options options;
    const QList<QCommandLineOption> withValue = reading.withValue() << options.format;
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"IMAGE"_s,
        RecognizeCommandLine::tr("PNG, JPEG, BMP, TIFF, WebP, GIF, PDF, HEIC or AVIF files, or the https "
                                 "addresses of such, which are fetched once."),
        u"recognize IMAGE…"_s);
    const Result<std::optional<ShowText>> help = parseGiven(parser, reading, withValue, arguments);
    if (!help)
        return failure(help.error());
    if (*help)
        return **help;
    if (const Result<void> fine = checkFormat(parser.value(options.format)); !fine)
        return failure(fine.error());
    Result<RecognizeArguments> result = givenReading(parser, reading);
    if (!result)
        return failure(result.error());
    result->format = parser.value(options.format);
    return *result;
}

} // namespace handlens::cli
