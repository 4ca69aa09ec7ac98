// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/readingoptions.h"

#include <QCoreApplication>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct RecognizeCommandLine {
    Q_DECLARE_TR_FUNCTIONS(RecognizeCommandLine)
};

Result<QList<GivenOption>> givenOptions(const QCommandLineParser& parser, const ReadingOptions& options)
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

/// Fails with kind Usage when one of `options` was given without a value, or no image was named.
Result<void> checkGiven(const QCommandLineParser& parser, const QList<QCommandLineOption>& options)
{
    for (const QCommandLineOption& option : options) {
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
    return {};
}

} // namespace

ReadingOptions::ReadingOptions()
    : help({ u"h"_s, u"help"_s }, RecognizeCommandLine::tr("Shows this help."))
    , provider(u"provider"_s,
          RecognizeCommandLine::tr(
              "Who reads; may be given several times. The same provider set up in another way is a "
              "second reader: “tesseract:chi_sim” for another language, "
              "“tesseract:eng;page-mode=sparse” for any option. Default: tesseract."),
          u"ID"_s)
    , language(u"language"_s,
          RecognizeCommandLine::tr(
              "Languages by Tesseract's names, joined by +, the main one first: chi_sim+eng."),
          u"LIST"_s)
    , option(u"option"_s,
          RecognizeCommandLine::tr("An option, for every named provider that knows it, or for one: "
                                   "tesseract.page-mode=sparse. “providers” lists them."),
          u"KEY=VALUE"_s)
    , endpoint(u"endpoint"_s,
          RecognizeCommandLine::tr("Where the service is, as scheme://host[:port]; with a single provider."),
          u"URL"_s)
    , output(u"output"_s,
          RecognizeCommandLine::tr("Writes the result to this file and not to standard output."), u"PATH"_s)
    , overlay(u"overlay"_s,
          RecognizeCommandLine::tr(
              "Also writes the image with lines and confidence drawn over it, of the first "
              "reader; with several pages to PATH-1.png, PATH-2.png and so on."),
          u"PNG"_s)
{
}

Result<std::optional<ShowText>> parseGiven(QCommandLineParser& parser, const ReadingOptions& options,
    const QList<QCommandLineOption>& withValue, const QStringList& arguments)
{
    parser.addOption(options.help);
    parser.addOptions(withValue);
    if (!parser.parse(arguments))
        return failure({ ErrorKind::Usage, parser.errorText() });
    if (parser.isSet(options.help))
        return ShowText { parser.helpText() };
    if (const Result<void> fine = checkGiven(parser, withValue); !fine)
        return failure(fine.error());
    return std::nullopt;
}

Result<RecognizeArguments> givenReading(const QCommandLineParser& parser, const ReadingOptions& options)
{
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
    result.output = parser.value(options.output);
    result.overlay = parser.value(options.overlay);
    return result;
}

} // namespace handlens::cli
