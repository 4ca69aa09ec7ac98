// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "cli/comparison.h"

#include "compare/agreement.h"
#include "compare/consensus.h"
#include "compare/readercost.h"
#include "compare/reliability.h"

#include <algorithm>

namespace handlens::cli {

namespace {

constexpr qsizetype mostConfusions = 20;

void judge(ComparedReader& reader, const QString& reference)
{
    const QList<JudgedGlyph> glyphs = judged(reader.recognition->lines, reference);
    reader.figures = figuresOf(glyphs, wordErrors(reference, reader.recognition->text()), doubtedBelow);
    reader.calibrationError = expectedCalibrationError(reliability(samplesFrom(glyphs)));
    reader.confusions = confusions({ glyphs }).mid(0, mostConfusions);
}

/// Why `reader` has not read the page; what is wrong with the image itself is every reader's failure.
std::optional<Error> errorOf(const Page& page, const QString& reader)
{
    const auto own = std::ranges::find(page.errors, reader, &Error::reader);
    if (own != page.errors.end())
        return *own;
    const auto ofTheImage
        = std::ranges::find_if(page.errors, [](const Error& error) { return error.reader.isEmpty(); });
    return ofTheImage == page.errors.end() ? std::nullopt : std::optional(*ofTheImage);
}

ComparedReader compareReader(
    const Page& page, const NamedReader& named, const std::optional<QString>& reference)
{
    ComparedReader compared { .provider = named.provider, .reader = named.reader };
    const auto read = std::ranges::find(page.recognitions, named.reader, &Recognition::reader);
    if (read == page.recognitions.end()) {
        compared.error = errorOf(page, named.reader);
        return compared;
    }
    compared.recognition = *read;
    compared.cost = named.pricePerCall; // a page is one call
    if (reference)
        judge(compared, *reference);
    return compared;
}

void insertCostOfErrors(QList<ComparedReader>& readers, const QList<NamedReader>& named, PageId page)
{
    QList<ReaderAccount> accounts;
    for (qsizetype i = 0; i < readers.size(); ++i) {
        ReaderAccount account { named[i].pricePerCall, {} };
        if (const std::optional<Figures>& figures = readers[i].figures)
            account.edits.insert(page, figures->characters.edits());
        accounts << account;
    }
    for (qsizetype i = 0; i < readers.size(); ++i)
        readers[i].costPerFixedError = costPerFixedError(accounts, i);
}

QList<ComparedPair> pairsOf(const QList<Recognition>& recognitions)
{
    QList<ComparedPair> pairs;
    for (auto a = recognitions.begin(); a != recognitions.end(); ++a) {
        for (auto b = std::next(a); b != recognitions.end(); ++b)
            pairs << ComparedPair { a->reader, b->reader, agreement(a->text(), b->text()) };
    }
    return pairs;
}

std::optional<ComparedConsensus> consensusOf(
    const QList<Recognition>& recognitions, const std::optional<QString>& reference)
{
    if (recognitions.size() < 2)
        return std::nullopt;
    QList<QList<Line>> readings;
    std::ranges::transform(recognitions, std::back_inserter(readings), &Recognition::lines);
    const QList<ConsensusLine> voted = consensus(readings, alignPage(readings));
    ComparedConsensus compared { textOf(voted), {} };
    if (reference) {
        QList<Line> lines;
        std::ranges::transform(voted, std::back_inserter(lines), &ConsensusLine::line);
        compared.figures = figuresOf(lines, *reference, doubtedBelow);
    }
    return compared;
}

} // namespace

PageComparison comparePage(
    const Page& page, const QList<NamedReader>& readers, const std::optional<QString>& reference)
{
    PageComparison compared { page.source, page.errors, reference, {}, pairsOf(page.recognitions),
        consensusOf(page.recognitions, reference) };
    for (const NamedReader& reader : readers)
        compared.readers << compareReader(page, reader, reference);
    insertCostOfErrors(compared.readers, readers, page.id);
    return compared;
}

} // namespace handlens::cli
