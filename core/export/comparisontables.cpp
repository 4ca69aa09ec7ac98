// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "export/comparisontables.h"

#include "compare/agreement.h"
#include "compare/figures.h"
#include "export/htmlwriter.h"

#include <QCoreApplication>

#include <algorithm>

namespace handlens {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonTables {
    Q_DECLARE_TR_FUNCTIONS(ComparisonTables)
};

/// What a reader, by its name, comes to.
using ReaderFigures = std::pair<QString, Figures>;

QString percent(double fraction)
{
    return u"%1 %"_s.arg(100 * fraction, 0, 'f', 1);
}

void writeHeadings(HtmlWriter& html, const QStringList& headings)
{
    html.begin(u"tr"_s);
    for (const QString& heading : headings) {
        html.begin(u"th"_s);
        html.attribute(u"scope"_s, u"col"_s);
        html.isolated(heading);
        html.end();
    }
    html.end();
}

void writeRow(HtmlWriter& html, const QString& name, const QStringList& numbers)
{
    html.begin(u"tr"_s);
    html.begin(u"th"_s);
    html.attribute(u"scope"_s, u"row"_s);
    html.isolated(name);
    html.end();
    for (const QString& number : numbers)
        html.element(u"td"_s, number, u"number"_s);
    html.end();
}

QStringList errorCells(const Figures& figures)
{
    const auto scored
        = [&figures](qsizetype count) { return figures.scored > 0 ? QString::number(count) : u"–"_s; };
    const EditCounts& characters = figures.characters;
    return { percent(characters.rate()), percent(figures.words.rate()),
        QString::number(characters.substitutions), QString::number(characters.deletions),
        QString::number(characters.insertions), scored(figures.correctButDoubted),
        scored(figures.wrongButConfident) };
}

void writeErrors(HtmlWriter& html, const QString& caption, const QList<ReaderFigures>& rows)
{
    html.begin(u"table"_s);
    html.element(u"caption"_s, caption);
    writeHeadings(html,
        { ComparisonTables::tr("Reader"),
            //: heading of a column: the share of characters that are wrong
            ComparisonTables::tr("Character errors"),
            //: heading of a column: the share of words that are wrong
            ComparisonTables::tr("Word errors"),
            //: heading of a column: how many characters were read as others
            ComparisonTables::tr("Replaced"),
            //: heading of a column: how many characters of the reference were not read
            ComparisonTables::tr("Missing"),
            //: heading of a column: how many characters were read that are not in the reference
            ComparisonTables::tr("Added"),
            //: heading of a column: how many characters are right, though the reader was unsure of them
            ComparisonTables::tr("Right but doubted"),
            //: heading of a column: how many characters are wrong, though the reader was sure of them
            ComparisonTables::tr("Wrong but sure") });
    for (const auto& [name, figures] : rows)
        writeRow(html, name, errorCells(figures));
    html.end();
}

Figures figuresOf(const ComparisonInput& input, const ExportedComparison& page, qsizetype side)
{
    return figuresOf(page.comparison.lines()[side], *page.reference, input.threshold, input.normalisation);
}

QString textOf(const ExportedComparison& page, qsizetype side)
{
    QStringList texts;
    std::ranges::transform(page.comparison.lines()[side], std::back_inserter(texts), &Line::text);
    return texts.join(u'\n');
}

void writeReaders(HtmlWriter& html, const ComparisonInput& input, const ExportedComparison& page)
{
    html.begin(u"table"_s);
    html.element(u"caption"_s, ComparisonTables::tr("Readers"));
    writeHeadings(html,
        { ComparisonTables::tr("Reader"), ComparisonTables::tr("Lines"),
            ComparisonTables::tr("Characters") });
    for (qsizetype side = 1; side < page.comparison.sides(); ++side) {
        const qsizetype characters = comparedCharacters(textOf(page, side), input.normalisation).size();
        writeRow(html, sideName(input, page, side),
            { QString::number(page.comparison.lines()[side].size()), QString::number(characters) });
    }
    html.end();
}

void writeAgreement(HtmlWriter& html, const ComparisonInput& input, const ExportedComparison& page)
{
    const qsizetype sides = page.comparison.sides();
    if (sides < 3)
        return;
    QStringList names { ComparisonTables::tr("Reader") };
    QStringList texts { QString() };
    for (qsizetype side = 1; side < sides; ++side) {
        names << sideName(input, page, side);
        texts << textOf(page, side);
    }
    html.begin(u"table"_s);
    html.element(u"caption"_s, ComparisonTables::tr("Agreement of the readers with one another"));
    writeHeadings(html, names);
    for (qsizetype a = 1; a < sides; ++a) {
        QStringList cells;
        for (qsizetype b = 1; b < sides; ++b)
            cells << (a == b ? u"–"_s : percent(agreement(texts[a], texts[b], input.normalisation)));
        writeRow(html, names[a], cells);
    }
    html.end();
}

} // namespace

void writeFigures(HtmlWriter& html, const ComparisonInput& input, const ExportedComparison& page)
{
    if (page.comparison.sides() < 2)
        return;
    writeReaders(html, input, page);
    if (page.reference) {
        QList<ReaderFigures> rows;
        for (qsizetype side = 1; side < page.comparison.sides(); ++side)
            rows.emplaceBack(sideName(input, page, side), figuresOf(input, page, side));
        writeErrors(html, ComparisonTables::tr("Errors against the reference"), rows);
    }
    writeAgreement(html, input, page);
}

void writeSums(HtmlWriter& html, const ComparisonInput& input)
{
    QStringList readers;
    QList<ReaderFigures> rows;
    const auto pages = std::ranges::count_if(
        input.pages, [](const ExportedComparison& page) { return page.reference.has_value(); });
    for (const ExportedComparison& page : input.pages) {
        for (qsizetype side = 1; page.reference && side < page.comparison.sides(); ++side) {
            const QString reader = page.comparison.reader(side);
            if (!readers.contains(reader)) {
                readers << reader;
                rows.emplaceBack(input.nameOf(reader), Figures());
            }
            rows[readers.indexOf(reader)].second += figuresOf(input, page, side);
        }
    }
    if (pages > 1 && !rows.isEmpty())
        writeErrors(html, ComparisonTables::tr("Errors against the reference, all pages together"), rows);
}

} // namespace handlens
