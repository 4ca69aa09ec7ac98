// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/figurestables.h"

#include "settings/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct FiguresTables {
    Q_DECLARE_TR_FUNCTIONS(FiguresTables)
};

FiguresCell moneyCell(std::optional<double> amount, const QString& currency)
{
    constexpr int decimals = 4;
    return numberCell(amount, decimals, amount ? moneyText(*amount, currency) : QString());
}

FiguresCell secondsCell(std::optional<std::chrono::milliseconds> time)
{
    constexpr int decimals = 3;
    if (!time)
        return numberCell({}, decimals, {});
    const double seconds = std::chrono::duration<double>(*time).count();
    return numberCell(seconds, decimals, FiguresTables::tr("%1 s").arg(QLocale().toString(seconds, 'f', 1)));
}

// What is known without a reference, and then what needs one.
QList<FiguresCell> errorsRow(const ReaderFigures& reader, const QString& title, const QString& currency)
{
    const EditCounts& characters = reader.figures.characters;
    const bool judged = reader.judged > 0;
    const auto share = [judged](double rate) { return judged ? std::optional(rate) : std::nullopt; };
    const auto count
        = [judged](qsizetype number) { return judged ? countCell(number) : numberCell({}, 0, {}); };
    const bool scored = judged && reader.figures.scored > 0;
    return { textCell(title), shareCell(share(characters.rate())),
        shareCell(share(reader.figures.words.rate())), count(characters.substitutions),
        count(characters.deletions), count(characters.insertions),
        scored ? countCell(reader.figures.correctButDoubted) : numberCell({}, 0, {}),
        scored ? countCell(reader.figures.wrongButConfident) : numberCell({}, 0, {}),
        secondsCell(reader.timePerPage), moneyCell(reader.cost, currency),
        moneyCell(reader.costPerFixedError, currency), countCell(reader.judged), countCell(reader.pages) };
}

QList<FiguresColumn> errorKinds()
{
    return { { FiguresTables::tr("Characters wrong"),
                 FiguresTables::tr("The character error rate: how many characters were replaced, left out or "
                                   "added, for a hundred characters of the reference.") },
        { FiguresTables::tr("Words wrong"),
            FiguresTables::tr("The word error rate: the same, counted in words between spaces. Text "
                              "written without spaces, such as Chinese, is one word.") },
        { FiguresTables::tr("Replaced"),
            FiguresTables::tr("Characters that were read as other characters (substitutions).") },
        { FiguresTables::tr("Left out"),
            FiguresTables::tr("Characters of the reference that were not read (deletions).") },
        { FiguresTables::tr("Added"),
            FiguresTables::tr("Characters that were read and are not in the reference (insertions).") },
        { FiguresTables::tr("Right but doubted"),
            FiguresTables::tr("Characters that were read rightly, with a confidence below your threshold: "
                              "looks at them are in vain.") },
        { FiguresTables::tr("Wrong but sure"),
            FiguresTables::tr("Characters that were read wrongly, with a confidence at or above your "
                              "threshold: no mark in the text warns of them.") } };
}

QList<FiguresColumn> expenses()
{
    return { { FiguresTables::tr("Time a page"),
                 FiguresTables::tr("How long you waited for a page, on average. Not known of readings that "
                                   "came from files.") },
        { FiguresTables::tr("Price"),
            FiguresTables::tr("Your price per call times the pages read. Enter the price in the "
                              "account's settings.") },
        { FiguresTables::tr("Price of a fixed error"),
            FiguresTables::tr("What it costs to have one character more right than with the best reader "
                              "that is free, on the pages with a reference.") },
        { FiguresTables::tr("Pages judged"),
            FiguresTables::tr("How many of the pages it read have a reference; error rates are of these "
                              "pages together.") },
        { FiguresTables::tr("Pages read"), FiguresTables::tr("How many pages it read.") } };
}

FiguresColumn readerColumn()
{
    return { FiguresTables::tr("Reader"), FiguresTables::tr("The service or engine that read the page."),
        true };
}

QString nothingOr(const QString& character)
{
    //: in a table of confused characters: nothing was read, or nothing stands there
    return character.isEmpty() ? FiguresTables::tr("(nothing)") : character;
}

// A space would not be seen.
FiguresCell characterCell(const QString& character)
{
    FiguresCell cell = textCell(nothingOr(character));
    if (character == u" ")
        cell.shown = FiguresTables::tr("(space)");
    cell.plain = CsvCell(character);
    return cell;
}

QList<FiguresCell> confidenceRow(const QString& title, const QString& part, const ReliabilityBin& bin)
{
    const auto ifAny = [&bin](double share) { return bin.count > 0 ? std::optional(share) : std::nullopt; };
    return { textCell(title), textCell(part), countCell(bin.count), shareCell(ifAny(bin.confidence)),
        shareCell(ifAny(bin.accuracy)), shareCell(ifAny(std::abs(bin.accuracy - bin.confidence))) };
}

ReliabilityBin allOf(const QList<ReliabilityBin>& bins)
{
    ReliabilityBin all;
    for (const ReliabilityBin& bin : bins) {
        all.count += bin.count;
        all.confidence += bin.confidence * static_cast<double>(bin.count);
        all.accuracy += bin.accuracy * static_cast<double>(bin.count);
    }
    if (all.count > 0) {
        all.confidence /= static_cast<double>(all.count);
        all.accuracy /= static_cast<double>(all.count);
    }
    return all;
}

} // namespace

FiguresTable errorsTable(const DocumentFigures& figures, const QStringList& titles, const QString& currency)
{
    FiguresTable table { FiguresTables::tr("Errors"), { readerColumn() }, {} };
    table.columns << errorKinds() << expenses();
    for (qsizetype i = 0; i < figures.readers.size(); ++i)
        table.rows << errorsRow(figures.readers[i], titles[i], currency);
    const qsizetype merits = table.columns.size() - 2; // how many pages there were is none
    for (qsizetype column = 1; column < merits; ++column)
        markBest(table, column, Best::Lowest);
    return table;
}

FiguresTable confusionsTable(const QList<Confusion>& confusions, const QString& title)
{
    //: %1 is the name of a reader
    FiguresTable table { FiguresTables::tr("Confusions of %1").arg(title),
        { { FiguresTables::tr("Written"), FiguresTables::tr("What stands in the reference."), true },
            { FiguresTables::tr("Read as"), FiguresTables::tr("What the reader made of it."), true },
            { FiguresTables::tr("Times"), FiguresTables::tr("How often that happened.") },
            { FiguresTables::tr("Where"),
                FiguresTables::tr("The places on the page in view; click one to go there. The number says "
                                  "how many there are "
                                  "on all pages."),
                false } },
        {} };
    for (const Confusion& each : confusions)
        table.rows << QList<FiguresCell> { characterCell(each.reference), characterCell(each.read),
            countCell(each.count), countCell(each.places.size()) };
    return table;
}

FiguresTable confidenceTable(const DocumentFigures& figures, const QStringList& titles)
{
    FiguresTable table { FiguresTables::tr("Confidence"),
        { readerColumn(),
            { FiguresTables::tr("Confidence"), FiguresTables::tr("How sure the reader said it was."), true },
            { FiguresTables::tr("Characters"),
                FiguresTables::tr("How many characters were read with such a confidence.") },
            { FiguresTables::tr("Said"),
                FiguresTables::tr(
                    "Their mean confidence: what share of them the reader expects to be right.") },
            { FiguresTables::tr("Right"),
                FiguresTables::tr("What share of them is right by the reference.") },
            { FiguresTables::tr("Gap"),
                FiguresTables::tr("How far the two are apart. In the row of all confidences: the expected "
                                  "calibration error, the mean of the gaps by characters.") } },
        {} };
    for (qsizetype i = 0; i < figures.readers.size(); ++i) {
        const ReaderFigures& reader = figures.readers[i];
        for (qsizetype bin = 0; bin < reader.bins.size(); ++bin) {
            if (reader.bins[bin].count > 0)
                table.rows << confidenceRow(titles[i], binText(bin, reader.bins.size()), reader.bins[bin]);
        }
        QList<FiguresCell> all = confidenceRow(titles[i], FiguresTables::tr("all"), allOf(reader.bins));
        all.last() = shareCell(reader.calibrationError);
        table.rows << all;
    }
    return table;
}

FiguresTable agreementTable(const DocumentFigures& figures, const QStringList& titles)
{
    FiguresTable table { FiguresTables::tr("Agreement"), { readerColumn() }, {} };
    for (const QString& title : titles)
        table.columns << FiguresColumn { title,
            FiguresTables::tr("How far each reader agrees with this one: 100 % less the characters in which "
                              "they differ, for a hundred of the longer text. Neither is taken for right.") };
    for (qsizetype i = 0; i < figures.readers.size(); ++i) {
        QList<FiguresCell>& row = table.rows.emplaceBack();
        row << textCell(titles[i]);
        for (qsizetype j = 0; j < figures.readers.size(); ++j) {
            FiguresCell cell = shareCell(figures.agreement[i][j]);
            cell.tint = i == j ? 0 : figures.agreement[i][j].value_or(0);
            row << cell;
        }
    }
    return table;
}

QString binText(qsizetype bin, qsizetype bins)
{
    const auto bound = [bins](qsizetype edge) {
        return QLocale().toString(100.0 * static_cast<double>(edge) / static_cast<double>(bins), 'g', 4);
    };
    //: a part of the scale of confidences, in per cent
    return FiguresTables::tr("%1 – %2 %").arg(bound(bin), bound(bin + 1));
}

} // namespace handlens
