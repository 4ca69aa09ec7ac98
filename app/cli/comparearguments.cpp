// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/readingoptions.h"
#include "export/comparisonexport.h"

#include <QCoreApplication>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompareCommandLine {
    Q_DECLARE_TR_FUNCTIONS(CompareCommandLine)
};

QString description()
{
    return CompareCommandLine::tr(
        "Has an image read by several readers and shows where they differ, or how many errors they\n"
        "make against a text that is known to be right. Each --provider is one reader, and so is each\n"
        "file that another program wrote, in hOCR, ALTO or PAGE (--import): its pages belong to those of\n"
        "the image by order, and Tesseract reads along only when it is named.\n"
        "\n"
        "Texts are compared in Unicode's composed form (NFC), with every run of white space, line ends\n"
        "included, as one space, and none at the ends. Case and punctuation count. Characters are what\n"
        "a person counts as one (grapheme clusters), words are what stands between spaces.\n"
        "Error rate: the fewest characters (words) to be replaced, left out and put in to make the\n"
        "reading of the reference, divided by the length of the reference; an empty one counts as 1.\n"
        "Agreement of two readers: 1 less their distance in characters divided by the longer text.\n"
        "Calibration error: how far confidences are from the share of characters that is right, on\n"
        "average over ten ranges of confidence; only with a reference. Doubted: a confidence below 0.5.\n"
        "Consensus: the characters most readers have at a place, surer readers counting more.\n"
        "\n"
        "A page is compared as a whole, its lines in reading order. For several pages the reference\n"
        "has a form feed between each two. The JSON format is called handlens/comparison-1; rates are\n"
        "fractions, what is not known is null, and it is written even when nothing could be read. HTML is\n"
        "one file with a picture of each line, CSV has a row for each difference.\n"
        "\n"
        "Naming a cloud provider is the consent to send it the picture, and each page may cost a call.\n"
        "Exit status and standard error are those of “recognize”.");
}

struct Options {
    QCommandLineOption reference { u"reference"_s,
        CompareCommandLine::tr("The text that stands on the page, as a text file in UTF-8."), u"TEXTFILE"_s };
    QCommandLineOption imported { u"import"_s,
        CompareCommandLine::tr(
            "A file with what another program read, in hOCR, ALTO or PAGE; may be given several "
            "times."),
        u"FILE"_s };
    QCommandLineOption format { u"format"_s,
        CompareCommandLine::tr("What to write: text, json, html, csv. Default: text."), u"FORMAT"_s,
        u"text"_s };
};

Result<void> checkArguments(const CompareArguments& arguments)
{
    const RecognizeArguments& reading = arguments.reading;
    if (reading.images.size() > 1)
        return failure({ ErrorKind::Usage,
            CompareCommandLine::tr("“compare” takes one image at a time; name only one.") });
    if (reading.format != "text"_L1 && reading.format != "json"_L1 && !comparisonFormat(reading.format))
        return failure({ ErrorKind::Usage,
            CompareCommandLine::tr(
                "There is no format “%1” for a comparison. Use “text”, “json”, “html” or “csv”.")
                .arg(reading.format) });
    return {};
}

} // namespace

Result<void> checkComparable(const CompareArguments& arguments, qsizetype readers)
{
    if (readers + arguments.imports.size() > 1 || !arguments.reference.isEmpty())
        return {};
    return failure({ ErrorKind::Usage,
        CompareCommandLine::tr("One reader has nothing to be compared with: name a second --provider or "
                               "--import, or give the right text with --reference.") });
}

Result<CommandLine> parseCompare(const QStringList& arguments)
{
    const ReadingOptions reading;
    const Options options;
    const QList<QCommandLineOption> withValue = reading.withValue()
        << options.reference << options.imported << options.format;
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"IMAGE"_s,
        CompareCommandLine::tr("A picture or PDF file, or the https address of one, which is fetched once."),
        u"compare IMAGE"_s);
    const Result<std::optional<ShowText>> help = parseGiven(parser, reading, withValue, arguments);
    if (!help)
        return failure(help.error());
    if (*help)
        return **help;
    const Result<RecognizeArguments> given = givenReading(parser, reading);
    if (!given)
        return failure(given.error());
    CompareArguments result { *given, parser.value(options.reference), parser.values(options.imported) };
    result.imports.removeDuplicates();
    if (!result.imports.isEmpty() && !parser.isSet(reading.provider))
        result.reading.readers.clear();
    result.reading.format = parser.value(options.format);
    if (const Result<void> fine = checkArguments(result); !fine)
        return failure(fine.error());
    return result;
}

} // namespace handlens::cli
