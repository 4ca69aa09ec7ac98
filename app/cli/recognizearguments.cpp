// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/commandline.h"
#include "export/exportformat.h"

#include <QCommandLineParser>
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

/// The options of `recognize`, described once.
struct Options {
    QCommandLineOption help { { u"h"_s, u"help"_s }, RecognizeCommandLine::tr("Shows this help.") };
    QCommandLineOption provider { u"provider"_s,
        RecognizeCommandLine::tr(
            "Who reads; may be given several times. “tesseract:chi_sim” is Tesseract set up for "
            "another language, as a second reader. Default: tesseract."),
        u"ID"_s };
    QCommandLineOption language { u"language"_s,
        RecognizeCommandLine::tr(
            "Languages by Tesseract's names, joined by +, the main one first: chi_sim+eng."),
        u"LIST"_s };
    QCommandLineOption option { u"option"_s,
        RecognizeCommandLine::tr("An option, for every named provider that knows it, or for one: "
                                 "tesseract.page-mode=sparse. “providers” lists them."),
        u"KEY=VALUE"_s };
    QCommandLineOption endpoint { u"endpoint"_s,
        RecognizeCommandLine::tr("Where the service is, as scheme://host[:port]; with a single provider."),
        u"URL"_s };
    QCommandLineOption format { u"format"_s,
        RecognizeCommandLine::tr("What to write: %1. Default: text.").arg(formatNames()), u"FORMAT"_s,
        u"text"_s };
    QCommandLineOption output { u"output"_s,
        RecognizeCommandLine::tr("Writes the result to this file and not to standard output."), u"PATH"_s };
    QCommandLineOption overlay { u"overlay"_s,
        RecognizeCommandLine::tr(
            "Also writes the image with lines and confidence drawn over it, of the first "
            "reader; with several pages to PATH-1.png, PATH-2.png and so on."),
        u"PNG"_s };

    [[nodiscard]] QList<QCommandLineOption> withValue() const
    {
        return { provider, language, option, endpoint, format, output, overlay };
    }
};

Result<QList<GivenOption>> givenOptions(const QCommandLineParser& parser, const Options& options)
{
    QList<GivenOption> given;
    if (parser.isSet(options.language))
        given << GivenOption { u"language"_s, parser.value(options.language) };
    if (parser.isSet(options.endpoint))
        given << GivenOption { u"endpoint"_s, parser.value(options.endpoint) };
    const QStringList pairs = parser.values(options.option);
    for (const QString& pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return failure({ ErrorKind::Usage,
                RecognizeCommandLine::tr("“--option %1” is not of the form KEY=VALUE.").arg(pair) });
        given << GivenOption { pair.first(equals), pair.sliced(equals + 1) };
    }
    return given;
}

Result<void> checkValues(const QCommandLineParser& parser, const Options& options)
{
    const QList<QCommandLineOption> all = options.withValue();
    for (const QCommandLineOption& option : all) {
        if (parser.isSet(option) && parser.values(option).contains(QString()))
            return failure({ ErrorKind::Usage,
                RecognizeCommandLine::tr("--%1 needs a value that is not empty.")
                    .arg(option.names().first()) });
    }
    if (parser.positionalArguments().isEmpty())
        return failure(
            { ErrorKind::Usage, RecognizeCommandLine::tr("Say which image to read; see --help.") });
    if (parser.positionalArguments().contains(QString()))
        return failure({ ErrorKind::Usage, RecognizeCommandLine::tr("The name of an image is empty.") });
    if (!exportFormat(parser.value(options.format)))
        return failure({ ErrorKind::Usage,
            RecognizeCommandLine::tr("There is no format “%1”. Use one of: %2.")
                .arg(parser.value(options.format), formatNames()) });
    return {};
}

} // namespace

Result<CommandLine> parseRecognize(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(u"IMAGE"_s,
        RecognizeCommandLine::tr("PNG, JPEG, BMP, TIFF, WebP, GIF, PDF, HEIC or AVIF files, or the https "
                                 "addresses of such, which are fetched once."),
        u"recognize IMAGE…"_s);
    parser.addOption(options.help);
    parser.addOptions(options.withValue());
    if (!parser.parse(arguments))
        return failure({ ErrorKind::Usage, parser.errorText() });
    if (parser.isSet(options.help))
        return ShowText { parser.helpText() };
    if (const Result<void> fine = checkValues(parser, options); !fine)
        return failure(fine.error());

    RecognizeArguments result;
    result.images = parser.positionalArguments();
    result.readers
        = parser.isSet(options.provider) ? parser.values(options.provider) : QStringList { u"tesseract"_s };
    result.readers.removeDuplicates();
    if (parser.isSet(options.endpoint) && result.readers.size() != 1)
        return failure(
            { ErrorKind::Usage, RecognizeCommandLine::tr("--endpoint goes with a single --provider.") });
    const Result<QList<GivenOption>> given = givenOptions(parser, options);
    if (!given)
        return failure(given.error());
    result.options = *given;
    result.format = parser.value(options.format);
    result.output = parser.value(options.output);
    result.overlay = parser.value(options.overlay);
    return result;
}

} // namespace handlens::cli
