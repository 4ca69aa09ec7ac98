// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "providers/tesseract/tesseractoptions.h"

#include <QCoreApplication>
#include <QLocale>
#include <QThread>

#include <algorithm>
#include <span>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct TesseractOptions {
    Q_DECLARE_TR_FUNCTIONS(TesseractOptions)
};

// A choice of ours and Tesseract's own number for it.
struct NumberedChoice {
    QLatin1StringView value;
    int number;
};

constexpr NumberedChoice pageModes[] = {
    { "auto"_L1, 3 },
    { "single-column"_L1, 4 },
    { "single-block"_L1, 6 },
    { "single-line"_L1, 7 },
    { "sparse"_L1, 11 },
};

constexpr NumberedChoice binarisations[] = {
    { "otsu"_L1, 0 },
    { "adaptive"_L1, 1 },
    { "sauvola"_L1, 2 },
};

ProviderOption languageOption(const QStringList& installed)
{
    QList<OptionChoice> choices;
    for (const QString& name : installed)
        choices << OptionChoice { name, languageLabel(name) };
    QList<OptionChoice> missing;
    const QStringList usual = usualLanguages();
    for (const QString& name : usual) {
        if (!installed.contains(name))
            missing << OptionChoice { name, languageLabel(name) };
    }
    return { u"language"_s, TesseractOptions::tr("Languages"),
        TesseractOptions::tr("The languages on the page, the main one first."),
        ProviderOption::Kind::MultiChoice, choices,
        defaultLanguages(installed, QLocale().language() == QLocale::Chinese), missing };
}

ProviderOption pageModeOption()
{
    return { u"page-mode"_s, TesseractOptions::tr("Page layout"),
        TesseractOptions::tr("How the writing lies on the page."), ProviderOption::Kind::Choice,
        { { u"auto"_s, TesseractOptions::tr("Find out") },
            { u"single-column"_s, TesseractOptions::tr("One column of lines of different sizes") },
            { u"single-block"_s, TesseractOptions::tr("One block of even lines") },
            { u"single-line"_s, TesseractOptions::tr("A single line") },
            { u"sparse"_s, TesseractOptions::tr("Scattered words") } },
        u"auto"_s };
}

ProviderOption binarisationOption()
{
    return { u"binarisation"_s, TesseractOptions::tr("Telling ink from paper"),
        TesseractOptions::tr(
            "Otsu takes one threshold for the page, and adaptive Otsu one a tile. Sauvola looks "
            "around each pixel, which helps with shadows and uneven light."),
        ProviderOption::Kind::Choice,
        { { u"otsu"_s, TesseractOptions::tr("Otsu") },
            { u"adaptive"_s, TesseractOptions::tr("Adaptive Otsu") },
            { u"sauvola"_s, TesseractOptions::tr("Sauvola") } },
        u"otsu"_s };
}

Result<int> numberOf(
    const ReaderOptions& options, const QString& key, std::span<const NumberedChoice> choices)
{
    const QString value = options.value(key);
    const auto it = std::ranges::find(choices, value, &NumberedChoice::value);
    if (it != choices.end())
        return it->number;
    QStringList known;
    for (const NumberedChoice& choice : choices)
        known << choice.value;
    return failure({ ErrorKind::Usage,
        TesseractOptions::tr("“%1” is no value of the option %2. Use one of: %3.")
            .arg(value, key, known.join(u", "_s)) });
}

} // namespace

ProviderDescriptor describeTesseract(const QStringList& installed)
{
    ProviderDescriptor descriptor;
    descriptor.id = u"tesseract"_s;
    descriptor.name = u"Tesseract"_s;
    descriptor.summary = TesseractOptions::tr("Reads on this computer, without an account; nothing is sent. "
                                              "Best with print and careful handwriting.");
    descriptor.confidenceMeaning
        = TesseractOptions::tr("Tesseract's character score, spread out and lowered a little where it doubts "
                               "the word; it ranks doubt well "
                               "but is not a probability.");
    descriptor.capabilities = { true, ScoredAt::Glyph, true, true, true };
    descriptor.options = { languageOption(installed), pageModeOption(), binarisationOption() };
    // What finds most beside the plain way: on 13 pages of handwriting with 3,922 characters in all, 405 of
    // them are right in the plain way, 945 with sparse text, 858 with Sauvola, 478 tile by tile.
    descriptor.otherWays = { { { u"page-mode"_s, u"sparse"_s } }, { { u"binarisation"_s, u"sauvola"_s } } };
    descriptor.concurrency = std::max(1, QThread::idealThreadCount());
    return descriptor;
}

Result<EngineSettings> engineSettings(const ReaderOptions& options)
{
    const Result<int> pageMode = numberOf(options, u"page-mode"_s, pageModes);
    if (!pageMode)
        return failure(pageMode.error());
    const Result<int> binarisation = numberOf(options, u"binarisation"_s, binarisations);
    if (!binarisation)
        return failure(binarisation.error());
    return EngineSettings { options.value(u"language"_s), *pageMode, *binarisation };
}

} // namespace handlens
