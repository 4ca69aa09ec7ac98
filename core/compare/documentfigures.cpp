// SPDX-FileCopyrightText: 2026 The Handlens developers
// SPDX-License-Identifier: MIT
#include "compare/documentfigures.h"

#include "compare/readercost.h"

#include <algorithm>

namespace handlens {

namespace {

JudgedReading judgeReading(const Recognition& reading, const QString& reference, const JudgingRules& rules)
{
    QList<JudgedGlyph> glyphs = judged(reading.lines, reference, rules.how);
    JudgedReading result { figuresOf(
                               glyphs, wordErrors(reference, reading.text(), rules.how), rules.threshold),
        {}, samplesFrom(glyphs) };
    glyphs.removeIf([](const JudgedGlyph& glyph) { return glyph.isRight(); });
    result.wrong = std::move(glyphs);
    return result;
}

/// Where `reader`'s reading of the page stands; −1: it did not read it.
qsizetype indexOf(const JudgedPage& page, const QString& reader)
{
    const auto found = std::ranges::find(page.page.readings, reader, &Recognition::reader);
    return found == page.page.readings.end() ? -1 : found - page.page.readings.begin();
}

/// Those of the pair, which is in any order.
const AgreementCounts& agreementOf(const JudgedPage& page, qsizetype a, qsizetype b)
{
    const auto [first, second] = std::minmax(a, b);
    const qsizetype before = first * (2 * page.page.readings.size() - first - 1) / 2;
    return page.agreement[before + second - first - 1];
}

std::optional<double> agreementOf(const QList<JudgedPage>& pages, const QString& a, const QString& b)
{
    AgreementCounts counts;
    bool both = false;
    for (const JudgedPage& page : pages) {
        const qsizetype first = indexOf(page, a);
        const qsizetype second = indexOf(page, b);
        if (first < 0 || second < 0)
            continue;
        both = true;
        if (first != second)
            counts += agreementOf(page, first, second);
    }
    return both ? std::optional(counts.share()) : std::nullopt;
}

/// What is summed over the pages of one reader.
struct ReaderSum {
    ReaderFigures figures;
    ReaderAccount account;
};

ReaderSum sumOf(const QList<JudgedPage>& pages, const QString& reader, std::optional<double> price)
{
    ReaderSum sum { { .reader = reader }, { price, {} } };
    QList<Recognition> read;
    QList<QList<JudgedGlyph>> wrong(pages.size());
    QList<ConfidenceSample> samples;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const qsizetype index = indexOf(pages[i], reader);
        if (index < 0)
            continue;
        read << pages[i].page.readings[index];
        if (pages[i].readings.isEmpty())
            continue;
        const JudgedReading& judgement = pages[i].readings[index];
        ++sum.figures.judged;
        sum.figures.figures += judgement.figures;
        wrong[i] = judgement.wrong;
        samples << judgement.samples;
        sum.account.edits.insert(pages[i].page.page, judgement.figures.characters.edits());
    }
    sum.figures.pages = read.size();
    sum.figures.confusions = confusions(wrong);
    sum.figures.bins = reliability(samples);
    sum.figures.calibrationError = expectedCalibrationError(sum.figures.bins);
    const std::optional<std::chrono::milliseconds> time = timeOf(read);
    if (time && !read.isEmpty())
        sum.figures.timePerPage = *time / read.size();
    if (price)
        sum.figures.cost = *price * static_cast<double>(read.size());
    return sum;
}

} // namespace

JudgedPage judgePage(const PageToJudge& page, const JudgingRules& rules)
{
    JudgedPage judgement { page, {}, {} };
    for (auto a = page.readings.begin(); a != page.readings.end(); ++a) {
        if (page.reference)
            judgement.readings << judgeReading(*a, *page.reference, rules);
        for (auto b = std::next(a); b != page.readings.end(); ++b)
            judgement.agreement << agreementCounts(a->text(), b->text(), rules.how);
    }
    return judgement;
}

DocumentFigures addedUp(
    const QList<JudgedPage>& pages, const QStringList& readers, const QHash<QString, double>& prices)
{
    DocumentFigures all;
    for (const JudgedPage& page : pages)
        all.pages << page.page.page;
    QList<ReaderAccount> accounts;
    for (const QString& reader : readers) {
        const auto price = prices.constFind(reader);
        const ReaderSum sum
            = sumOf(pages, reader, price == prices.constEnd() ? std::nullopt : std::optional(*price));
        all.readers << sum.figures;
        accounts << sum.account;
        QList<std::optional<double>> row;
        for (const QString& other : readers)
            row << agreementOf(pages, reader, other);
        all.agreement << row;
    }
    for (qsizetype i = 0; i < accounts.size(); ++i)
        all.readers[i].costPerFixedError = costPerFixedError(accounts, i);
    return all;
}

} // namespace handlens
