// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "base/graphemes.h"
#include "cli/comparedlines.h"
#include "cli/comparereport.h"
#include "export/textblocks.h"
#include "settings/money.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace handlens::cli {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

/// In half-width columns of a terminal.
qsizetype widthOf(const QString& text)
{
    const QStringList characters = graphemes(text);
    return std::accumulate(characters.begin(), characters.end(), qsizetype { 0 },
        [](qsizetype sum, const QString& character) { return sum + columnWidth(character); });
}

/// Rows of cells, the first column to the left and all others to the right.
QString table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths(rows.first().size(), 0);
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(row[i]));
    }
    QString text;
    for (const QStringList& row : rows) {
        text += row.first() + QString(widths.first() - widthOf(row.first()), u' ');
        for (qsizetype i = 1; i < row.size(); ++i)
            text += QString(widths[i] - widthOf(row[i]) + 2, u' ') + row[i];
        text += u'\n';
    }
    return text;
}

QString percent(double fraction)
{
    return u"%1 %"_s.arg(100 * fraction, 0, 'f', 1);
}

QStringList figuresRow(const QString& who, const std::optional<Figures>& figures)
{
    if (!figures)
        return { who, ComparisonText::tr("not read") };
    const EditCounts& characters = figures->characters;
    return { who, percent(characters.rate()), QString::number(characters.substitutions),
        QString::number(characters.deletions), QString::number(characters.insertions),
        percent(figures->words.rate()),
        u"%1/%2"_s.arg(figures->words.edits()).arg(figures->words.reference) };
}

QString figuresText(const PageComparison& page)
{
    if (!page.reference)
        return {};
    QList<QStringList> rows { { ComparisonText::tr("Against the reference"),
        //: heading of a column: the share of characters that are wrong
        ComparisonText::tr("characters"),
        //: heading of a column: how many characters were read as others
        ComparisonText::tr("replaced"),
        //: heading of a column: how many characters of the reference were not read
        ComparisonText::tr("missing"),
        //: heading of a column: how many characters were read that are not in the reference
        ComparisonText::tr("added"),
        //: heading of a column: the share of words that are wrong
        ComparisonText::tr("words"),
        //: heading of a column: how many words are wrong, of how many
        ComparisonText::tr("wrong") } };
    for (const ComparedReader& reader : page.readers)
        rows << figuresRow(reader.reader, reader.figures);
    if (page.consensus)
        rows << figuresRow(ComparisonText::tr("consensus"), page.consensus->figures);
    return table(rows);
}

QString orDash(const std::optional<QString>& text)
{
    return text.value_or(u"–"_s);
}

QString moneyOrDash(const std::optional<double>& amount, const QString& currency)
{
    return orDash(amount ? std::optional(moneyText(*amount, currency)) : std::nullopt);
}

bool isPaid(const ComparedReader& reader)
{
    return reader.cost > 0.0;
}

QStringList costRow(const ComparedReader& reader, bool againstReference, const QString& currency)
{
    QStringList row { reader.reader, moneyOrDash(reader.cost, currency) };
    if (againstReference)
        row << moneyOrDash(reader.costPerFixedError, currency);
    return row;
}

// Nothing where no reader is known to cost anything.
QString costText(const PageComparison& page, const QString& currency)
{
    if (std::ranges::none_of(page.readers, isPaid))
        return {};
    //: heading of a column: what reading the page cost
    QStringList heading { ComparisonText::tr("What it costs"), ComparisonText::tr("price") };
    if (page.reference)
        //: heading of a column: the price, divided by the errors fewer than the best free reader's
        heading << ComparisonText::tr("a fixed error");
    QList<QStringList> rows { heading };
    for (const ComparedReader& reader : page.readers)
        rows << costRow(reader, page.reference.has_value(), currency);
    return table(rows);
}

QStringList trustRow(const ComparedReader& reader, bool againstReference)
{
    const auto count = [&reader](qsizetype Figures::*which) {
        const bool known = reader.figures && reader.figures->scored > 0;
        return orDash(known ? std::optional(QString::number((*reader.figures).*which)) : std::nullopt);
    };
    QStringList row { reader.reader };
    if (againstReference)
        row << count(&Figures::correctButDoubted) << count(&Figures::wrongButConfident)
            << orDash(
                   reader.calibrationError ? std::optional(percent(*reader.calibrationError)) : std::nullopt);
    const auto took = reader.recognition ? reader.recognition->took : std::nullopt;
    const auto seconds = [](std::chrono::milliseconds time) {
        return u"%1 s"_s.arg(static_cast<double>(time.count()) / 1000, 0, 'f', 1);
    };
    return row << orDash(took ? std::optional(seconds(*took)) : std::nullopt);
}

QString trustText(const PageComparison& page)
{
    if (std::ranges::none_of(
            page.readers, [](const ComparedReader& each) { return each.recognition.has_value(); }))
        return {};
    QStringList heading { ComparisonText::tr("How far to trust, and how long it took") };
    if (page.reference)
        //: heading of a column: how many characters are right, though the reader was unsure of them
        heading << ComparisonText::tr("right, doubted")
                //: heading of a column: how many characters are wrong, though the reader was sure of them
                << ComparisonText::tr("wrong, sure")
                //: heading of a column: by how much confidences miss the share that is right
                << ComparisonText::tr("calibration error");
    //: heading of a column: how long the reading took
    QList<QStringList> rows { heading << ComparisonText::tr("time") };
    for (const ComparedReader& reader : page.readers)
        rows << trustRow(reader, page.reference.has_value());
    return table(rows);
}

QString confusionText(const Confusion& confusion)
{
    const QString count = QString::number(confusion.count);
    if (confusion.read.isEmpty())
        return ComparisonText::tr("“%1” left out (%2)").arg(visibleText(confusion.reference), count);
    if (confusion.reference.isEmpty())
        return ComparisonText::tr("“%1” added (%2)").arg(visibleText(confusion.read), count);
    return ComparisonText::tr("“%1” read as “%2” (%3)")
        .arg(visibleText(confusion.reference), visibleText(confusion.read), count);
}

QString confusionsText(const PageComparison& page)
{
    QStringList texts;
    for (const ComparedReader& reader : page.readers) {
        QStringList each;
        std::ranges::transform(reader.confusions, std::back_inserter(each), confusionText);
        if (!each.isEmpty())
            texts << u"%1  %2\n"_s.arg(reader.reader, each.join(u", "_s));
    }
    return texts.isEmpty()
        ? QString()
        : ComparisonText::tr("Most often confused, and how many times:") + u'\n' + texts.join(QString());
}

QString agreementText(const PageComparison& page)
{
    if (page.agreement.isEmpty())
        return {};
    QList<QStringList> rows { { ComparisonText::tr("Agreement"), ComparisonText::tr("characters") } };
    for (const ComparedPair& pair : page.agreement)
        rows << QStringList { u"%1 – %2"_s.arg(pair.a, pair.b), percent(pair.characters) };
    return table(rows);
}

QString lineText(const QList<ComparedText>& line)
{
    qsizetype width = 0;
    for (const ComparedText& each : line)
        width = std::max(width, widthOf(each.who));
    QString text;
    for (const ComparedText& each : line)
        text += each.who + QString(width - widthOf(each.who) + 2, u' ')
            + (each.isThere ? each.text : ComparisonText::tr("(no such line)")) + u'\n';
    return text;
}

QString differencesText(const PageComparison& page)
{
    const QList<QList<ComparedText>> lines = differingLines(page);
    if (lines.isEmpty())
        return {};
    QStringList texts { ComparisonText::tr("%n line(s) differ, in the places in square brackets:", nullptr,
                            static_cast<int>(lines.size()))
        + u'\n' };
    std::ranges::transform(lines, std::back_inserter(texts), lineText);
    return texts.join(u'\n');
}

QString pageText(const PageComparison& page, const QString& currency, bool named)
{
    QStringList parts { figuresText(page), trustText(page), costText(page, currency), confusionsText(page),
        agreementText(page), differencesText(page) };
    parts.removeAll(QString());
    if (named)
        parts.prepend(u"== %1 ==\n"_s.arg(visibleText(pageTitle(page.source))));
    return parts.join(u'\n');
}

} // namespace

QString comparisonText(const QList<PageComparison>& pages, const QString& currency)
{
    QStringList texts;
    for (const PageComparison& page : pages)
        texts << pageText(page, currency, pages.size() > 1);
    return texts.join(u'\n');
}

} // namespace handlens::cli
